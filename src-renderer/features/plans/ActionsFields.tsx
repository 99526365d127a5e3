import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Cycle } from "#domain/cycle.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { type NetworkMember, selectableMembers } from "#domain/network-member.ts";
import { subsidiarityLevels } from "#domain/plan-action.ts";
import { nextItemId } from "#domain/text.ts";
import { type Option, SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { MemberField, memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import type { PlanValues } from "./plan-values.ts";

interface ActionsFieldsProps {
  readonly network: ReadonlyArray<NetworkMember>;
  /** Whose actions may be taken over: a new one never gets the id of one of theirs. */
  readonly cycles: ReadonlyArray<Cycle>;
  readonly today: LocalDate;
}

export const ActionsFields = ({ network, cycles, today }: ActionsFieldsProps) => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<PlanValues>();
  return (
    <Repeater
      control={control}
      name="plan.actions"
      label={t("plans.actions")}
      addLabel={t("plans.addAction")}
      itemLabel={(index) => t("plans.actionItem", { number: index + 1 })}
      renderSummary={(index) => <ActionSummary index={index} network={network} />}
      newItem={() => {
        const objectives = getValues("plan.objectives");
        const [onlyObjective] = objectives.length === 1 ? objectives : [];
        return {
          id: nextItemId("a", [
            ...getValues("plan.actions").map(({ id }) => id),
            ...cycles.flatMap(({ plan }) => plan.actions.map(({ id }) => id)),
          ]),
          objectiveId: onlyObjective?.id ?? "",
          what: "",
          responsibleId: "",
          dueOn: "",
          status: "todo" as const,
          doneOn: null,
        };
      }}
    >
      {(index) => <ActionFields index={index} network={network} today={today} />}
    </Repeater>
  );
};

const ActionFields = ({
  index,
  network,
  today,
}: Pick<ActionsFieldsProps, "network" | "today"> & { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  return (
    <>
      <LongTextField
        control={control}
        name={`plan.actions.${index}.what`}
        label={t("plans.what")}
        whenEmpty={t("plans.whatEmpty")}
        minRows={1}
      />
      <div className="field-row">
        <WhoField index={index} network={network} today={today} />
        <DateField
          control={control}
          name={`plan.actions.${index}.dueOn`}
          label={t("plans.dueOn")}
        />
        <LongTextField
          control={control}
          name={`plan.actions.${index}.how`}
          label={t("plans.how")}
          minRows={1}
        />
      </div>
      <div className="field-row">
        <ObjectiveField index={index} />
        <SegmentField
          control={control}
          name={`plan.actions.${index}.subsidiarity`}
          label={t("plans.subsidiarity")}
          options={subsidiarityLevels.map((value) => ({
            value,
            label: t(`vocabulary.subsidiarity.${value}`),
          }))}
        />
      </div>
    </>
  );
};

// Each of the next two watches what its own choices need: a letter typed elsewhere draws no other field anew.

const WhoField = ({
  index,
  network,
  today,
}: Pick<ActionsFieldsProps, "network" | "today"> & { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  const responsibleId = useWatch({ control, name: `plan.actions.${index}.responsibleId` });
  return (
    <MemberField
      control={control}
      name={`plan.actions.${index}.responsibleId`}
      label={t("plans.who")}
      members={selectableMembers(network, today, [responsibleId])}
    />
  );
};

const ObjectiveField = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  const objectives = useWatch({
    control,
    name: "plan.objectives",
    compute: (all) => all.map(({ id, label }) => ({ id, label })),
  });
  const choices: ReadonlyArray<Option> = objectives.map(({ id, label }, at) => ({
    value: id,
    label: label || t("plans.objectiveItem", { number: at + 1 }),
  }));
  return (
    <SelectField
      control={control}
      name={`plan.actions.${index}.objectiveId`}
      label={t("plans.forObjective")}
      whenEmpty={t("plans.forObjectiveEmpty")}
      options={choices}
    />
  );
};

const ActionSummary = ({
  index,
  network,
}: {
  readonly index: number;
  readonly network: ReadonlyArray<NetworkMember>;
}) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  const { what, responsibleId, dueOn } = useWatch({ control, name: `plan.actions.${index}` });
  return (
    <>
      <strong>{what || t("plans.actionItem", { number: index + 1 })}</strong>
      <span className="hint">
        {[
          responsibleId && memberName(network, responsibleId),
          dueOn ? t("plans.byDay", { day: formatDay(dueOn) }) : t("plans.noDueDay"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
};
