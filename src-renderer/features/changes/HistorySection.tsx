import { Loader, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Change } from "#domain/change.ts";
import { FieldChanges } from "#renderer/shared/changes/FieldChanges.tsx";
import { formatInstantFullDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import "./changes.css";

interface WithView {
  readonly view: CaseFileView;
}

interface HistorySectionProps extends WithView {
  /** What stands below the changes: with them, so that it never moves away from under a press. */
  readonly children: ReactNode;
}

/** Every change of a dossier, day by day, last first. */
export const HistorySection = ({ view, children }: HistorySectionProps) => {
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
      {(data || error) && children}
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

const ChangeEntry = ({ view, change }: WithView & { readonly change: Change }) => {
  const { t } = useTranslation();
  const { at, by, part, fields } = change;
  return (
    <li className="change">
      <p className="change-head">
        <span className="numbers">{formatInstantTime(at)}</span>
        <strong>{t(`changes.parts.${part}`)}</strong>
        <span className="hint">{t("changes.by", { name: by })}</span>
      </p>
      <FieldChanges
        caseFile={view.caseFile}
        programme={view.programme}
        part={part}
        fields={fields}
      />
    </li>
  );
};
