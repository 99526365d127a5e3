import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { answersOn } from "#domain/plan-agreement.ts";
import type { PlanVersion } from "#domain/plan-version.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { Reading } from "#renderer/shared/ui/Reading.tsx";

interface AgreementReadingProps {
  readonly view: Pick<CaseFileView, "caseFile" | "supplement">;
  readonly version: Pick<PlanVersion, "cycle" | "version">;
}

/** Where each stood on one version of the plan; nothing where nobody was asked. */
export const AgreementReading = ({ view, version }: AgreementReadingProps) => {
  const { t } = useTranslation();
  const { caseFile, supplement } = view;
  const answers = answersOn(supplement.planAgreements, version);
  if (answers.length === 0) return null;
  return (
    <Reading
      title={t("plans.agreementOfVersion", { count: answers.length })}
      label={t("plans.agreementOfNumber", { version: version.version })}
    >
      <ul className="agreement-reading">
        {answers.map(({ memberId, answer, words }) => {
          const said = {
            name: memberName(caseFile.network, memberId),
            answer: t(`vocabulary.planPosition.${answer}`),
          };
          return (
            <li key={memberId}>
              {t("plans.agreementLine", said)}
              {words && <span className="quote">{words}</span>}
            </li>
          );
        })}
      </ul>
    </Reading>
  );
};
