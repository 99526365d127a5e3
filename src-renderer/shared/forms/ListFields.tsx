import { ActionIcon, Button, Group, Input, Textarea, VisuallyHidden } from "@mantine/core";
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import {
  type Control,
  type FieldArray,
  type FieldArrayPath,
  type FieldError,
  type FieldPath,
  type FieldPathByValue,
  type FieldValues,
  get,
  useFieldArray,
  useFormContext,
  useFormState,
} from "react-hook-form";
import { useTranslation } from "react-i18next";
import { IconChevronDown, IconPlus, IconX } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { errorSentence, type FieldProps, textsOf, useField, useFieldLabel } from "./use-field.ts";

/**
 * A list of short texts, one per line. Enter opens the next one; Backspace in an empty one removes it; what stands in
 * the last line counts, whether or not Enter was pressed.
 */
export const TextListField = <
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, ReadonlyArray<string> | undefined>,
>({
  addLabel,
  numbered = false,
  ...props
}: FieldProps<Values, Name> & { readonly addLabel: string; readonly numbered?: boolean }) => {
  const { t } = useTranslation();
  const labelId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { value, onChange, onBlur, error, ref } = useField(props, t("forms.emptyList"));
  const texts = textsOf(value);
  // The line to write the next text in is always there.
  const lines = texts.at(-1) === "" ? texts : [...texts, ""];

  const focusLine = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("textarea")[index]?.focus());
  const change = (next: ReadonlyArray<string>) => onChange([...next]);
  const remove = (index: number) => {
    change(lines.toSpliced(index, 1));
    focusLine(Math.max(0, index - 1));
    if (lines[index])
      notify(t("forms.removed", { what: shorten(lines[index]) }), () => change(lines));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (lines[index] === "") return;
      change(lines.toSpliced(index + 1, lines[index + 1] === "" ? 1 : 0, ""));
      focusLine(index + 1);
    }
    if (event.key === "Backspace" && lines[index] === "" && lines.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };

  return (
    <Input.Wrapper
      label={props.label}
      description={props.description}
      error={error}
      labelElement="div"
      labelProps={{ id: labelId }}
    >
      <div ref={list} className="text-list" id={`${labelId}-lines`}>
        {lines.map((text, index) => (
          // Lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="text-list-line">
            {numbered && <span className="text-list-number numbers">{index + 1}.</span>}
            <Textarea
              ref={index === 0 ? ref : undefined}
              value={text}
              onChange={({ currentTarget }) => change(lines.with(index, currentTarget.value))}
              onKeyDown={(event) => onKeyDown(event, index)}
              onBlur={onBlur}
              minRows={1}
              aria-label={t("forms.listLine", { label: props.label, number: index + 1 })}
              placeholder={index === lines.length - 1 ? addLabel : ""}
              error={error !== null}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              onClick={() => remove(index)}
              aria-label={t("forms.removeLine", { number: index + 1 })}
              style={{ visibility: text === "" ? "hidden" : "visible" }}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </div>
    </Input.Wrapper>
  );
};

interface RepeaterProps<Values extends FieldValues, Name extends FieldArrayPath<Values>> {
  readonly control: Control<Values, unknown, unknown>;
  readonly name: Name;
  /** Heading of the whole list. */
  readonly label: string;
  readonly description?: string;
  readonly addLabel: string;
  /** What one of them is called when it is removed: « Objectif 2 ». */
  readonly itemLabel: (index: number) => string;
  readonly newItem: () => FieldArray<Values, Name>;
  readonly children: (index: number) => ReactNode;
  /** What a folded item shows; without it nothing folds. New and faulty items are open. */
  readonly renderSummary?: (index: number) => ReactNode;
  /** Without a box around each: for lines of a table. */
  readonly plain?: boolean;
  readonly hideLabel?: boolean;
}

/** A list of things with several fields each. */
export const Repeater = <
  Values extends FieldValues,
  Name extends FieldArrayPath<Values> & FieldPath<Values>,
>({
  control,
  name,
  label,
  description,
  addLabel,
  itemLabel,
  newItem,
  renderSummary,
  children,
  plain = false,
  hideLabel = false,
}: RepeaterProps<Values, Name>) => {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: "fieldKey" });
  const { getValues, setValue } = useFormContext<Values>();
  const { errors } = useFormState({ control });
  useFieldLabel(name, label);
  // What was there when the form opened starts folded; what is added is there to be filled.
  const [foldedAtFirst] = useState(fields.length);
  const error = listError(get(errors, `${name}.root`)) ?? listError(get(errors, name));
  // The form gives other functions each time one of its lists changes, and they do the same.
  const latest = useRef({ remove, itemLabel });
  useEffect(() => {
    latest.current = { remove, itemLabel };
  });
  const removeItem = useCallback(
    (index: number) => {
      const before = structuredClone(getValues(name));
      startTransition(() => latest.current.remove(index));
      notify(t("forms.removed", { what: latest.current.itemLabel(index) }), () =>
        setValue(name, before, { shouldDirty: true }),
      );
    },
    [getValues, setValue, name, t],
  );

  return (
    <fieldset className="repeater" data-plain={plain}>
      <legend className={hideLabel ? "visually-hidden" : "repeater-label"}>{label}</legend>
      {description && <p className="repeater-description">{description}</p>}
      {fields.map((field, index) => (
        <RepeaterItem
          key={field.fieldKey}
          index={index}
          itemLabel={itemLabel}
          renderSummary={renderSummary}
          isFaulty={get(errors, `${name}.${index}`) !== undefined}
          startsOpen={index >= foldedAtFirst}
          onRemove={removeItem}
        >
          {children}
        </RepeaterItem>
      ))}
      {error && (
        <Input.Error role="alert">{errorSentence(error, t("forms.emptyList"))}</Input.Error>
      )}
      <Group>
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          // Its fields are drawn behind the press.
          onClick={() => startTransition(() => append(newItem()))}
        >
          {addLabel}
        </Button>
      </Group>
    </fieldset>
  );
};

interface RepeaterItemProps {
  readonly index: number;
  readonly itemLabel: (index: number) => string;
  readonly renderSummary: ((index: number) => ReactNode) | undefined;
  readonly isFaulty: boolean;
  readonly startsOpen: boolean;
  readonly onRemove: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}

/** Drawn anew only when something of its own changed: a line more leaves the others alone, however many they are. */
const RepeaterItem = memo(
  ({
    index,
    itemLabel,
    renderSummary,
    isFaulty,
    startsOpen,
    onRemove,
    children,
  }: RepeaterItemProps) => {
    const { t } = useTranslation();
    const label = itemLabel(index);
    return (
      <fieldset className="repeater-item" aria-label={label}>
        {renderSummary ? (
          <Foldable
            label={label}
            summary={renderSummary(index)}
            isFaulty={isFaulty}
            startsOpen={startsOpen}
          >
            {children(index)}
          </Foldable>
        ) : (
          <div className="repeater-fields">{children(index)}</div>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          className="repeater-remove"
          aria-label={t("forms.removeItem", { item: label })}
          onClick={() => onRemove(index)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </fieldset>
    );
  },
);

interface FoldableProps {
  readonly label: string;
  readonly summary: ReactNode;
  readonly isFaulty: boolean;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** Fields behind one line that says what they hold; never folded over an error. */
export const Foldable = ({ label, summary, isFaulty, startsOpen, children }: FoldableProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(startsOpen);
  const isShown = isOpen || isFaulty;
  // The line answers a press at once; its fields are drawn behind it.
  const isDrawn = useDeferredValue(isShown);
  return (
    <>
      <button
        type="button"
        className="repeater-summary"
        aria-expanded={isShown}
        onClick={() => setOpen(!isShown)}
      >
        <IconChevronDown size={18} aria-hidden className="fold-chevron" data-open={isShown} />
        <VisuallyHidden>{t("forms.editItem", { item: label })}</VisuallyHidden>
        <span>{summary}</span>
      </button>
      {isDrawn && <div className="repeater-fields">{children}</div>}
    </>
  );
};

const listError = (problem: unknown): FieldError | undefined => {
  if (typeof problem !== "object" || problem === null || Array.isArray(problem)) return undefined;
  const type: unknown = Reflect.get(problem, "type");
  const message: unknown = Reflect.get(problem, "message");
  if (typeof type !== "string") return undefined;
  return typeof message === "string" ? { type, message } : { type };
};

const LONGEST_SHOWN = 40;

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
