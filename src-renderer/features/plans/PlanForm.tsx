import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  currentCycle,
  cyclesInOrder,
  lastConcertation,
  workingCycleNumber,
} from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FieldChange } from "#domain/change.ts";
import { planChanges } from "#domain/plan-amendment.ts";
import { lastVersion } from "#domain/plan-version.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { KnownOffers } from "#renderer/shared/forms/KnownOffers.tsx";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { ActionsFields } from "./ActionsFields.tsx";
import { AmendmentDialog } from "./AmendmentDialog.tsx";
import { CarryOverFields } from "./CarryOverFields.tsx";
import { ObjectivesFields } from "./ObjectivesFields.tsx";
import {
  BeginningPlan,
  PlanSection,
  planValues,
  type WrittenPlan,
  writtenReasons,
} from "./plan-values.ts";
import { SafetyFields } from "./SafetyFields.tsx";

/** An amendment that waits for its reason. */
interface Asked {
  readonly changes: ReadonlyArray<FieldChange>;
  readonly answer: (reason: string | null) => void;
}

/** Validates a plan, or amends it: what was agreed then changes only once somebody has said why. */
export const PlanForm = memo(({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { caseFile, supplement } = view;
  const number = workingCycleNumber(caseFile);
  const validated = currentCycle(caseFile)?.plan;
  const previous = cyclesInOrder(caseFile).findLast((cycle) => cycle.number < number);
  const meeting = lastConcertation(caseFile);
  const isBeginning = validated === undefined;
  const schema = isBeginning ? BeginningPlan : PlanSection;

  const askWhy = (written: WrittenPlan): Promise<WrittenPlan | null> => {
    const changes = validated ? planChanges(validated, written.plan) : [];
    if (changes.length === 0) return Promise.resolve(written);
    return new Promise((resolve) =>
      setAsked({
        changes,
        answer: (reason) => {
          setAsked(null);
          resolve(reason === null ? null : { ...written, amendmentReason: reason });
        },
      }),
    );
  };

  return (
    <SectionForm
      view={view}
      formId="plan"
      // A draft of the passage before must not be taken for the next one's.
      about={String(number)}
      title={t("plans.title")}
      schema={schema}
      initial={planValues}
      beforeSave={askWhy}
      save={(written) =>
        core.plans.save({ caseFileId: view.id, ...written, leftOut: writtenReasons(written) })
      }
      saveLabel={isBeginning ? t("plans.validate") : t("plans.amend")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="plan"
          form={form}
          schema={schema}
          typed={(written) => ({
            form: "plan",
            plan: written.plan,
            leftOut: writtenReasons(written),
          })}
          about={{ concertation: null, cycle: number }}
        />
      )}
    >
      {({ control }) => (
        <>
          {isBeginning && previous && <CarryOverFields view={view} previous={previous} />}
          <ObjectivesFields cycles={caseFile.cycles} isCarryingOver={isBeginning} />
          <ActionsFields network={caseFile.network} cycles={caseFile.cycles} today={view.today} />
          <SafetyFields />
          <DateField
            control={control}
            name="plan.validatedOn"
            label={t("plans.validatedOn")}
            description={isBeginning ? undefined : t("plans.validatedOnHint")}
          />
          {isBeginning && (
            <KnownOffers
              control={control}
              name="plan.validatedOn"
              known={meeting ? [meeting.heldOn] : []}
              say={(day) => t("known.meetingDay", { day: formatShortDay(day) })}
              evenWhenFilled
            />
          )}
          {asked && (
            <AmendmentDialog
              view={view}
              changes={asked.changes}
              // Without any yet, the plan as it stands becomes the first.
              version={(lastVersion(supplement.planVersions, number)?.version ?? 1) + 1}
              onAnswer={asked.answer}
            />
          )}
        </>
      )}
    </SectionForm>
  );
});
