import { Loader, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Change, FieldChange } from "#domain/change.ts";
import { formatInstantFullDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { describeValue, fieldName } from "./describe-value.ts";
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

const Field = ({ view, change: { part }, field }: FieldProps) => {
  const { t } = useTranslation();
  const { path, from, to } = field;
  const keys = path.filter((step) => typeof step === "string");
  const key = keys.at(-1) ?? part;
  const context = { t, caseFile: view.caseFile, part };
  const item =
    field.item &&
    describeValue(context, part === "checkWaivers" ? "checkId" : "memberId", field.item);
  const names = keys.map((one) => fieldName(t, one));
  const isWholeItem = typeof path.at(-1) === "number";
  const title = item === null ? names : isWholeItem ? [...names, item] : insertItem(names, item);
  const describe = (value: unknown) => describeValue(context, key, value);
  return (
    <div className="field-change">
      {title.length > 0 && <span className="field-change-name">{title.join(" › ")}</span>}
      {from !== null && (
        <Value
          word={to === null ? t("changes.removed") : t("changes.before")}
          text={describe(from)}
        />
      )}
      {to !== null && (
        <Value word={from === null ? t("changes.added") : t("changes.after")} text={describe(to)} />
      )}
    </div>
  );
};

/** The item stands before its own field: « Réseau › Anne › Téléphone ». */
const insertItem = (names: ReadonlyArray<string>, item: string): ReadonlyArray<string> => [
  ...names.slice(0, -1),
  item,
  ...names.slice(-1),
];

const LONG = 180;

const Value = ({ word, text }: { readonly word: string; readonly text: string }) => (
  <div className="field-change-value">
    <span className="hint">{word}</span>
    {text.length > LONG ? (
      <details className="pre-line">
        <summary>{text.slice(0, LONG)}…</summary>
        {text}
      </details>
    ) : (
      <span className="pre-line">{text}</span>
    )}
  </div>
);
