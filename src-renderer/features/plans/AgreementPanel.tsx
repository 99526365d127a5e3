import { Button, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { type LatestAnswer, latestAnswers, planPositions } from "#domain/plan-agreement.ts";
import { lastVersion } from "#domain/plan-version.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import {
  AgreementSection,
  type AgreementValues,
  agreementValues,
  askedMembers,
  writtenAnswers,
} from "./agreement-values.ts";

interface AgreementPanelProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** Where each stands on the plan under way, with reservations; an amendment is answered anew. */
export const AgreementPanel = ({ view, cycle }: AgreementPanelProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const version = lastVersion(view.supplement.planVersions, cycle.number)?.version ?? 1;
  const answered = { cycle: cycle.number, version };
  const members = askedMembers(view, answered);
  const latest = latestAnswers(view.supplement.planAgreements, cycle.number);
  return (
    <Panel title={t("plans.agreement")} description={t("plans.agreementIntro", { version })}>
      {members.length === 0 ? (
        <Text c="dimmed">{t("plans.agreementNobody")}</Text>
      ) : (
        <SectionForm
          key={`${cycle.number} ${version}`}
          view={view}
          formId="planAgreement"
          // A draft about an earlier version must not be taken for an answer to this one.
          about={`${cycle.number} ${version}`}
          title={t("plans.agreement")}
          schema={AgreementSection}
          initial={(current) => agreementValues(current, answered)}
          save={(written) =>
            core.plans.answer({ caseFileId: view.id, version, answers: writtenAnswers(written) })
          }
          saveLabel={t("plans.agreementSave")}
        >
          {() => (
            <div className="agreement">
              {members.map((member, index) => (
                <AgreementLine
                  key={member.id}
                  index={index}
                  member={member}
                  before={latest.find(
                    (one) => one.memberId === member.id && one.version !== version,
                  )}
                />
              ))}
            </div>
          )}
        </SectionForm>
      )}
    </Panel>
  );
};

interface AgreementLineProps {
  readonly index: number;
  readonly member: NetworkMember;
  /** What they said of an earlier version, while they have not answered this one. */
  readonly before: LatestAnswer | undefined;
}

const AgreementLine = ({ index, member: { name, role }, before }: AgreementLineProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<AgreementValues>();
  const answer = useWatch({ control, name: `answers.${index}.answer` });
  return (
    <div className="agreement-line">
      <span className="member-name">
        <strong>{name}</strong>
        <span className="hint">{role}</span>
        {before && (
          <span className="hint">
            {t("plans.agreementBefore", {
              version: before.version,
              answer: t(`vocabulary.planPosition.${before.answer}`),
            })}
            {before.words && <span className="quote">{before.words}</span>}
          </span>
        )}
      </span>
      <SegmentField
        control={control}
        name={`answers.${index}.answer`}
        label={t("plans.agreementOf", { name })}
        hideLabel
        options={planPositions.map((value) => ({
          value,
          label: t(`vocabulary.planPosition.${value}`),
        }))}
      />
      {answer && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t("plans.agreementClearOf", { name })}
          onClick={() => setValue(`answers.${index}.answer`, "", { shouldDirty: true })}
        >
          {t("plans.agreementClear")}
        </Button>
      )}
      {(answer === "reserves" || answer === "disagrees") && (
        <div className="agreement-words">
          <LongTextField
            control={control}
            name={`answers.${index}.words`}
            label={t(`plans.agreementWords.${answer}`)}
            whenEmpty={t("plans.agreementWordsEmpty", { name })}
            minRows={1}
          />
        </div>
      )}
    </div>
  );
};
