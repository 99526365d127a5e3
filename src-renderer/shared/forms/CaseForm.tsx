import { Alert, Anchor, Button, Group, Loader, Text } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import {
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  FormProvider,
  type UseFormReturn,
  useFormState,
} from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { DraftKey } from "#domain/draft.ts";
import { formatInstantDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useDraftStatus } from "./draft-context.tsx";
import { FieldLabelsContext } from "./use-field.ts";
import { type CaseFormOptions, useCaseForm } from "./use-case-form.ts";
import { useStoredDraft } from "./use-stored-draft.ts";
import { isPressed } from "#renderer/shared/shortcuts/shortcuts.ts";

interface CaseFormProps<Values extends FieldValues, Output, Saved> extends Omit<
  CaseFormOptions<Values, Output, Saved>,
  "draft" | "about"
> {
  readonly about?: string;
  /** Names the form for assistive technology, and the button when there are several on a page. */
  readonly title: string;
  readonly saveLabel?: string;
  readonly onCancel?: (() => void) | undefined;
  /** False while a form in steps is not at its last one. */
  readonly isSubmitShown?: boolean;
  /** Brings a field on screen that the form shows at another step, before the focus goes there. */
  readonly revealField?: ((name: string) => void) | undefined;
  /** What follows the form while it is filled, beside it. */
  readonly renderBeside?: ((form: UseFormReturn<Values, unknown, Output>) => ReactNode) | undefined;
  readonly children: (form: UseFormReturn<Values, unknown, Output>) => ReactNode;
}

/** A form of a case file, with its draft: nothing typed in it is lost, and it always says what is safe. */
export const CaseForm = <Values extends FieldValues, Output, Saved>(
  props: CaseFormProps<Values, Output, Saved>,
) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft(props.draftKey);
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  return <ReadyCaseForm {...props} draft={draft} />;
};

const ReadyCaseForm = <Values extends FieldValues, Output, Saved>({
  title,
  saveLabel,
  onCancel,
  isSubmitShown = true,
  revealField,
  renderBeside,
  children,
  about = "",
  ...options
}: CaseFormProps<Values, Output, Saved> &
  Pick<CaseFormOptions<Values, Output, Saved>, "draft">) => {
  const { t } = useTranslation();
  const state = useCaseForm({ ...options, about });
  const { form, submit, flush, isSaving, isSaved, refusal, restoredFrom, startOver } = state;
  const [labels] = useState(() => new Map<string, string>());
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const saveFocusedForm = (event: globalThis.KeyboardEvent) => {
      if (!isPressed("save", event)) return;
      event.preventDefault();
      if (isFormMeant(element.current)) submit();
    };
    window.addEventListener("keydown", saveFocusedForm);
    return () => window.removeEventListener("keydown", saveFocusedForm);
  }, [submit]);

  // Saving draws the button and the line beside it anew, not a hundred fields.
  const fields = useMemo(
    () => <FormProvider {...form}>{children(form)}</FormProvider>,
    [form, children],
  );
  const written = (
    <FieldLabelsContext value={labels}>
      {/* Only watches what its own fields let through. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={element}
        noValidate
        aria-label={title}
        data-case-form
        className="case-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={keepEnterInFields}
        onBlur={flush}
      >
        {restoredFrom && (
          <DraftBanner
            savedAt={restoredFrom.savedAt}
            isNew={options.draftKey.form === "newCaseFile"}
            onStartOver={() => void startOver()}
          />
        )}
        {fields}
        <ErrorSummary form={form} labels={labels} revealField={revealField} />
        {refusal !== null && <RefusalAlert error={refusal} />}
        <div className="case-form-footer">
          {isSubmitShown && (
            <Button type="submit" loading={isSaving}>
              {saveLabel ?? t("forms.save")}
            </Button>
          )}
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t("common.close")}
            </Button>
          )}
          <DraftStatusLine draftKey={options.draftKey} isSaved={isSaved} onRetry={flush} />
        </div>
      </form>
    </FieldLabelsContext>
  );
  if (!renderBeside) return written;
  return (
    <div className="case-form-beside">
      {renderBeside(form)}
      {written}
    </div>
  );
};

// Ctrl+S with the focus in a form saves that one; elsewhere, the first of the page.
const isFormMeant = (form: HTMLFormElement | null): boolean => {
  const focused = document.activeElement?.closest("form[data-case-form]");
  return form !== null && form === (focused ?? document.querySelector("form[data-case-form]"));
};

// Enter in a one-line field must not save a half-written form: saving is a button, or Ctrl+S.
const keepEnterInFields = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
};

const DraftBanner = ({
  savedAt,
  isNew,
  onStartOver,
}: {
  readonly savedAt: string | null;
  /** Nothing was saved before this draft. */
  readonly isNew: boolean;
  readonly onStartOver: () => void;
}) => {
  const { t } = useTranslation();
  const askBefore = () =>
    confirmAction({
      title: t("forms.startOverTitle"),
      text: t(isNew ? "forms.startBlankText" : "forms.startOverText"),
      confirm: t("forms.startOverConfirm"),
      onConfirm: onStartOver,
    });
  return (
    <div className="draft-banner" role="note">
      <span>
        {savedAt
          ? t("forms.draftRestored", {
              day: formatInstantDay(savedAt),
              time: formatInstantTime(savedAt),
            })
          : t("forms.draftRestoredNow")}
      </span>
      <Anchor component="button" type="button" onClick={askBefore}>
        {t(isNew ? "forms.startBlank" : "forms.startOver")}
      </Anchor>
    </div>
  );
};

interface DraftStatusLineProps {
  readonly draftKey: DraftKey;
  readonly isSaved: boolean;
  readonly onRetry: () => void;
}

const DraftStatusLine = ({ draftKey, isSaved, onRetry }: DraftStatusLineProps) => {
  const { t } = useTranslation();
  const draft = useDraftStatus(draftKey);
  return (
    <div className="draft-status" aria-live="polite">
      {isSaved && !draft && <Text c="var(--autour-met)">{t("forms.saved")}</Text>}
      {(draft?.state === "saving" || draft?.state === "waiting") && (
        <Text c="dimmed">{t("forms.saving")}</Text>
      )}
      {draft?.state === "saved" && draft.savedAt && (
        <Text c="dimmed">{t("forms.draftSaved", { time: formatInstantTime(draft.savedAt) })}</Text>
      )}
      {draft?.state === "failed" && (
        <Group gap={8}>
          <Text c="var(--mantine-color-error)">{t("forms.draftFailed")}</Text>
          <Anchor component="button" type="button" onClick={onRetry}>
            {t("common.retry")}
          </Anchor>
        </Group>
      )}
    </div>
  );
};

const ErrorSummary = <Values extends FieldValues, Output>({
  form,
  labels,
  revealField,
}: {
  readonly form: UseFormReturn<Values, unknown, Output>;
  readonly labels: ReadonlyMap<string, string>;
  readonly revealField: ((name: string) => void) | undefined;
}) => {
  const { t } = useTranslation();
  const { errors, isSubmitted } = useFormState({ control: form.control });
  const names = errorNames(errors);
  const focus = (name: string) => {
    if (isFieldPath<Values>(labels, name)) form.setFocus(name);
  };
  const goTo = (name: string) => {
    if (!revealField) return focus(name);
    revealField(name);
    requestAnimationFrame(() => focus(name));
  };
  if (!isSubmitted || names.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="light"
      title={t("forms.errorCount", { count: names.length })}
      role="alert"
    >
      <ul className="error-summary">
        {names.map((name) => (
          <li key={name}>
            <Anchor component="button" type="button" onClick={() => goTo(name)}>
              {labels.get(name) ?? t("forms.unnamedField")}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const isFieldPath = <Values extends FieldValues>(
  labels: ReadonlyMap<string, string>,
  name: string,
): name is FieldPath<Values> => labels.has(name);

/** Names of the fields in error, in the order of the schema. */
const errorNames = (errors: FieldErrors, prefix = ""): ReadonlyArray<string> =>
  Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== "object" || error === null || key === "ref") return [];
    const name = key === "root" ? prefix : prefix ? `${prefix}.${key}` : key;
    const isLeaf = "type" in error && typeof error.type === "string";
    return isLeaf ? [name] : errorNames({ ...error }, name);
  });
