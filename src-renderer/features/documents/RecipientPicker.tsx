import { Checkbox, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { isForThem, type PossibleRecipient } from "#domain/possible-recipients.ts";
import { type Choices, firstChoice, recipientKey, versionsHeld } from "./recipient-choices.ts";

interface RecipientPickerProps {
  readonly view: CaseFileView;
  readonly issued: IssuedDocument;
  readonly possible: ReadonlyArray<PossibleRecipient>;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly hasCopies: boolean;
  /** Whether what is missing is said. */
  readonly isTried: boolean;
}

/** Who gets a version; whom it is not for is below, each with why, and needs a written reason. */
export const RecipientPicker = (props: RecipientPickerProps) => {
  const { t } = useTranslation();
  const { possible, choices, isTried } = props;
  const lines = (people: ReadonlyArray<PossibleRecipient>) =>
    people.map((one) => <RecipientLine key={recipientKey(one)} {...props} one={one} />);
  const others = possible.filter((one) => !isForThem(one));
  return (
    <>
      <RecipientGroup title={t("documents.forThem")}>
        {lines(possible.filter(isForThem))}
      </RecipientGroup>
      {others.length > 0 && (
        <RecipientGroup title={t("documents.notForThem")}>{lines(others)}</RecipientGroup>
      )}
      {isTried && choices.size === 0 && (
        <p className="delivery-error" role="alert">
          {t("documents.nobodyChosen")}
        </p>
      )}
    </>
  );
};

const RecipientGroup = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <fieldset className="delivery-group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

interface RecipientLineProps extends RecipientPickerProps {
  readonly one: PossibleRecipient;
}

const RecipientLine = (props: RecipientLineProps) => {
  const { view, issued, one, choices, onChoices, hasCopies, isTried } = props;
  const { t } = useTranslation();
  const { name, role, refusal } = one;
  const key = recipientKey(one);
  const choice = choices.get(key);
  const held = versionsHeld(view.supplement.deliveries, issued)(one);
  const change = (changed: Partial<NonNullable<typeof choice>>) =>
    onChoices(new Map(choices).set(key, { ...firstChoice(one, issued), ...choice, ...changed }));
  const leaveOut = () => onChoices(new Map([...choices].filter(([other]) => other !== key)));
  const hints = [
    role,
    ...(refusal === null ? [] : [t(`deliveryRefusal.${refusal}`)]),
    ...(held > 0 ? [t("documents.hasVersion", { version: held })] : []),
  ].filter((hint) => hint !== "");
  return (
    <div className="delivery-line">
      <Checkbox
        label={name}
        description={hints.join(" · ")}
        checked={choice !== undefined}
        onChange={({ currentTarget }) => (currentTarget.checked ? change({}) : leaveOut())}
      />
      {choice && (
        <div className="delivery-options">
          {issued.languages.length > 1 && (
            <NativeSelect
              aria-label={t("copies.languageFor", { name })}
              value={choice.language}
              onChange={({ currentTarget }) =>
                change({
                  language: issued.languages.find((value) => value === currentTarget.value) ?? "fr",
                })
              }
              data={issued.languages.map((value) => ({
                value,
                label: t(`vocabulary.paperLanguage.${value}`),
              }))}
            />
          )}
          {hasCopies && (
            <NumberInput
              className="delivery-copies"
              aria-label={t("documents.copiesFor", { name })}
              suffix={t("documents.copiesSuffix", { count: choice.copies })}
              min={1}
              max={99}
              clampBehavior="strict"
              allowDecimal={false}
              value={choice.copies}
              onChange={(value) =>
                change({ copies: typeof value === "number" && value > 0 ? value : 1 })
              }
            />
          )}
        </div>
      )}
      {choice && refusal !== null && (
        <Textarea
          className="delivery-reason"
          label={t("documents.overrideReason")}
          value={choice.reason}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          error={isTried && choice.reason.trim() === "" ? t("documents.overrideReasonEmpty") : null}
        />
      )}
    </div>
  );
};
