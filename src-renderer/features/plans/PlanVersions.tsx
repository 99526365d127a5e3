import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { planChanges } from "#domain/plan-amendment.ts";
import { type PlanVersion, versionsOfCycle } from "#domain/plan-version.ts";
import { FieldChanges } from "#renderer/shared/changes/FieldChanges.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { Reading } from "#renderer/shared/ui/Reading.tsx";
import { AgreementReading } from "./AgreementReading.tsx";
import { PlanReading } from "./PlanReading.tsx";

interface PlanVersionsProps {
  readonly view: CaseFileView;
  /** The number of the passage. */
  readonly cycle: number;
}

/** Every version of the plan of a passage, the last one first, each with its reason and what it changed. */
export const PlanVersions = ({ view, cycle }: PlanVersionsProps) => {
  const { t } = useTranslation();
  if (versionsOfCycle(view.supplement.planVersions, cycle).length === 0) return null;
  return (
    <Panel title={t("plans.versions")} description={t("plans.versionsIntro")}>
      <PlanVersionList view={view} cycle={cycle} />
    </Panel>
  );
};

export const PlanVersionList = ({ view, cycle }: PlanVersionsProps) => {
  const { t } = useTranslation();
  const versions = versionsOfCycle(view.supplement.planVersions, cycle);
  if (versions.length === 0) return null;
  return (
    <ol className="plan-versions" aria-label={t("plans.versions")} reversed>
      {versions
        .map((version, index) => (
          <VersionLine
            key={version.version}
            view={view}
            version={version}
            before={versions[index - 1]}
          />
        ))
        .toReversed()}
    </ol>
  );
};

interface VersionLineProps extends Pick<PlanVersionsProps, "view"> {
  readonly version: PlanVersion;
  readonly before: PlanVersion | undefined;
}

const VersionLine = ({ view, version: one, before }: VersionLineProps) => {
  const { t } = useTranslation();
  const { version, plan, on, by, reason } = one;
  const changes = before ? planChanges(before.plan, plan) : [];
  const said = { day: formatDay(on), name: by };
  return (
    <li className="plan-version">
      <h4>
        {t("plans.version", { version })}
        <span className="hint">
          {reason === null ? t("plans.validatedBy", said) : t("plans.amendedBy", said)}
        </span>
      </h4>
      {reason !== null && <p className="quote">{reason}</p>}
      <AgreementReading view={view} version={one} />
      {changes.length > 0 && (
        <Reading
          title={t("plans.versionChanges", { count: changes.length })}
          label={t("plans.versionChangesOf", { version, count: changes.length })}
        >
          <FieldChanges
            caseFile={view.caseFile}
            programme={view.programme}
            part="cycles"
            fields={changes}
          />
        </Reading>
      )}
      <Reading title={t("plans.readVersion")} label={t("plans.readVersionOf", { version })}>
        <PlanReading plan={plan} network={view.caseFile.network} />
      </Reading>
    </li>
  );
};
