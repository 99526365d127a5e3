import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { decisionValidations } from "#domain/concertation.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { nextItemId } from "#domain/text.ts";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { MemberField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import type { ConcertationFormValues } from "./concertation-values.ts";

interface WithNetwork {
  readonly network: ReadonlyArray<NetworkMember>;
}

export const StatementsFields = ({ network }: WithNetwork) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ConcertationFormValues>();
  return (
    <fieldset className="form-group">
      <legend>{t("concertations.exchange")}</legend>
      <Repeater
        control={control}
        name="concertation.statements"
        label={t("concertations.statements")}
        addLabel={t("concertations.addStatement")}
        itemLabel={(index) => t("concertations.statementItem", { number: index + 1 })}
        newItem={() => ({ byId: "", text: "" })}
      >
        {(index) => (
          <div className="field-row statement">
            <MemberField
              control={control}
              name={`concertation.statements.${index}.byId`}
              label={t("concertations.statementBy")}
              members={network}
            />
            <LongTextField
              control={control}
              name={`concertation.statements.${index}.text`}
              label={t("concertations.statement")}
              minRows={1}
            />
          </div>
        )}
      </Repeater>
      <div className="field-row">
        <TextListField
          control={control}
          name="concertation.agreements"
          label={t("concertations.agreements")}
          addLabel={t("concertations.addAgreement")}
        />
        <TextListField
          control={control}
          name="concertation.divergences"
          label={t("concertations.divergences")}
          addLabel={t("concertations.addDivergence")}
        />
      </div>
    </fieldset>
  );
};

interface DecisionsFieldsProps extends WithNetwork {
  /** What the preparation put forward: a decision often begins with one of them. */
  readonly proposed: ReadonlyArray<string>;
}

export const DecisionsFields = ({ network, proposed }: DecisionsFieldsProps) => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ConcertationFormValues>();
  // Only what is left of them: a letter typed in a decision would draw all of these anew.
  const notDecided = useWatch({
    control,
    name: "concertation.decisions",
    compute: (decisions) =>
      proposed.filter((text) => !decisions.some((decision) => decision.text.startsWith(text))),
  });
  return (
    <Repeater
      control={control}
      name="concertation.decisions"
      label={t("concertations.decisions")}
      addLabel={t("concertations.addDecision")}
      itemLabel={(index) => t("concertations.decisionItem", { number: index + 1 })}
      newItem={() => ({
        id: nextItemId(
          "d",
          getValues("concertation.decisions").map(({ id }) => id),
        ),
        text: "",
        validatedBy: "all" as const,
      })}
    >
      {(index) => (
        <>
          <div className="field-row">
            <div>
              <LongTextField
                control={control}
                name={`concertation.decisions.${index}.text`}
                label={t("concertations.decisionText")}
                whenEmpty={t("concertations.decisionTextEmpty")}
                minRows={1}
              />
              <KnownOffers
                control={control}
                name={`concertation.decisions.${index}.text`}
                known={notDecided}
              />
            </div>
            <SegmentField
              control={control}
              name={`concertation.decisions.${index}.validatedBy`}
              label={t("concertations.validatedBy")}
              options={decisionValidations.map((value) => ({
                value,
                label: t(`vocabulary.decisionValidation.${value}`),
              }))}
            />
          </div>
          <Repeater
            control={control}
            name={`concertation.decisions.${index}.reservations`}
            label={t("concertations.reservations")}
            addLabel={t("concertations.addReservation")}
            itemLabel={(at) => t("concertations.reservationItem", { number: at + 1 })}
            newItem={() => ({ byId: "", text: "" })}
            hideLabel
            plain
          >
            {(at) => (
              <div className="field-row statement">
                <MemberField
                  control={control}
                  name={`concertation.decisions.${index}.reservations.${at}.byId`}
                  label={t("concertations.statementBy")}
                  members={network}
                />
                <LongTextField
                  control={control}
                  name={`concertation.decisions.${index}.reservations.${at}.text`}
                  label={t("concertations.reservation")}
                  minRows={1}
                />
              </div>
            )}
          </Repeater>
        </>
      )}
    </Repeater>
  );
};
