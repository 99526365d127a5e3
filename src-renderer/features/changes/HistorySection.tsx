import { Loader, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Change, FieldChange } from "#domain/change.ts";
import { PlanVersion } from "#domain/plan-version.ts";
import { FieldChangeLine } from "#renderer/shared/changes/FieldChangeLine.tsx";
import { formatInstantFullDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./changes.css";

interface WithView {
  readonly view: CaseFileView;
}

/** Every change of a dossier, day by day, last first. */
export const HistorySection = ({ view }: WithView) => {
  const { t } = useTranslation();
  const core = useCore();
  const { data, error, refetch } = useQuery({
    queryKey: ["changes", view.id],
    queryFn: () => core.changes.list({ caseFileId: view.id }),
    staleTime: 0,
  });
  return (
    <>
      <Title order={2} className="section-title">
        {t("changes.title")}
      </Title>
      <Text className="section-intro">{t("changes.intro")}</Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" aria-label={t("common.loading")} />}
      {data?.length === 0 && <div className="panel">{t("changes.empty")}</div>}
      {data && daysOf(data).map((day) => <Day key={day.name} view={view} {...day} />)}
    </>
  );
};

interface DayOfChanges {
  readonly name: string;
  readonly changes: ReadonlyArray<Change>;
}

const daysOf = (changes: ReadonlyArray<Change>): ReadonlyArray<DayOfChanges> =>
  [...Map.groupBy(changes, ({ at }) => formatInstantFullDay(at))].map(([name, ofDay]) => ({
    name,
    changes: ofDay,
  }));

const Day = ({ view, name, changes }: DayOfChanges & WithView) => (
  <section className="panel" aria-label={name}>
    <Title order={3}>{name}</Title>
    <ol className="changes">
      {changes.map((change) => (
        <ChangeEntry key={change.sequence} view={view} change={change} />
      ))}
    </ol>
  </section>
);

const FIELDS_SHOWN = 6;

const ChangeEntry = ({ view, change }: WithView & { readonly change: Change }) => {
  const { t } = useTranslation();
  const { at, by, part, fields } = change;
  const shown = fields.slice(0, FIELDS_SHOWN);
  const folded = fields.slice(FIELDS_SHOWN);
  return (
    <li className="change">
      <p className="change-head">
        <span className="numbers">{formatInstantTime(at)}</span>
        <strong>{t(`changes.parts.${part}`)}</strong>
        <span className="hint">{t("changes.by", { name: by })}</span>
      </p>
      {shown.map((field) => (
        <Field key={field.path.join(".")} view={view} change={change} field={field} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary>{t("changes.more", { count: folded.length })}</summary>
          {folded.map((field) => (
            <Field key={field.path.join(".")} view={view} change={change} field={field} />
          ))}
        </details>
      )}
    </li>
  );
};

interface FieldProps extends WithView {
  readonly change: Change;
  readonly field: FieldChange;
}

const Field = ({ view, change, field }: FieldProps) => {
  const version = writtenVersion(change, field);
  return version ? (
    <VersionEntry version={version} />
  ) : (
    <FieldChangeLine caseFile={view.caseFile} part={change.part} field={field} />
  );
};

interface WithVersion {
  readonly version: z.infer<typeof WrittenVersion>;
}

/** A version of a plan is read with the plan; here it only says that it was made, and why. */
const VersionEntry = ({ version: { cycle, version, reason } }: WithVersion) => {
  const { t } = useTranslation();
  return (
    <div className="field-change pre-line">
      {reason === null
        ? t("changes.planValidated", { cycle, version })
        : t("changes.planAmended", { cycle, version, reason })}
    </div>
  );
};

const WrittenVersion = PlanVersion.pick({ cycle: true, version: true, reason: true });

const writtenVersion = ({ part }: Change, { to }: FieldChange) =>
  part === "planVersions" ? WrittenVersion.strip().safeParse(to).data : undefined;
