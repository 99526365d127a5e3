import { Button, Group, Loader, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { describeChange, type FieldChange } from "#domain/change.ts";
import { type Programme, settingsOn } from "#domain/programme.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { formatCents } from "#renderer/shared/i18n/format.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { describeProgrammeValue, pathLabels } from "./describe-programme.ts";
import { useForgetProgrammes, useProgramme } from "./programme-queries.ts";

interface VersionDialogProps {
  readonly view: CaseFileView;
  readonly newest: Programme;
  readonly onClose: () => void;
}

/** What a dossier would find changed under the newest version, part by part, before anybody decides. */
export const VersionDialog = ({ view, newest, onClose }: VersionDialogProps) => {
  const { t } = useTranslation();
  const { programmeVersion: followed } = view.supplement;
  const { data, isPending } = useProgramme({ id: newest.id, version: followed });
  return (
    <Dialog
      onClose={onClose}
      size="xl"
      title={t("programmes.changesTitle", { from: followed, to: newest.version })}
    >
      <Text>{t("programmes.changesIntro")}</Text>
      <div className="version-changes">
        <Figures view={view} newest={newest} />
        {isPending && <Loader size="sm" aria-label={t("common.loading")} />}
        {data && <Differences before={data.programme} after={newest} />}
        {!isPending && !data && <Text>{t("programmes.changesUnknown")}</Text>}
      </div>
      <SwitchButtons view={view} version={newest.version} onClose={onClose} />
    </Dialog>
  );
};

const SwitchButtons = ({
  view,
  version,
  onClose,
}: Pick<VersionDialogProps, "view" | "onClose"> & { readonly version: number }) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const forget = useForgetProgrammes();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.programmes.switch({ caseFileId: view.id, version }),
    onSuccess: (switched) => {
      keep(switched);
      notify(t("programmes.switched", { version }));
      onClose();
      return forget();
    },
  });
  return (
    <>
      {error !== null && <RefusalAlert error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("common.close")}
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          {t("programmes.switchTo", { version })}
        </Button>
      </Group>
    </>
  );
};

/** The figures that the dossier itself keeps, as they would be from today. */
const Figures = ({ view, newest }: Pick<VersionDialogProps, "view" | "newest">) => {
  const { t } = useTranslation();
  const changed = describeChange({
    before: view.caseFile.programme.settings,
    after: settingsOn(newest, view.today),
  });
  if (changed.length === 0) return <Text>{t("programmes.dossierFiguresSame")}</Text>;
  return (
    <section>
      <h3>{t("programmes.dossierFigures")}</h3>
      <ul>
        {changed.map(({ path: [key], from, to }) => (
          <li key={String(key)} className="version-change">
            <div className="version-change-name">
              {typeof key === "string" && isField(key) ? t(`fields.${key}`) : key}
            </div>
            <Values from={describeFigure(String(key), from)} to={describeFigure(String(key), to)} />
          </li>
        ))}
      </ul>
    </section>
  );

  function describeFigure(key: string, value: unknown): string | null {
    if (typeof value === "boolean") return value ? t("common.yes") : t("common.no");
    if (typeof value !== "number") return null;
    return key.endsWith("Cents") ? formatCents(value) : String(value);
  }
};

const isField = (key: string): key is keyof typeof fr.fields => key in fr.fields;

const Differences = ({
  before,
  after,
}: {
  readonly before: Programme;
  readonly after: Programme;
}) => {
  const { t } = useTranslation();
  const { version: _before, ...from } = before;
  const { version: _after, ...to } = after;
  const changes = describeChange({ before: from, after: to });
  if (changes.length === 0) return <Text>{t("programmes.changesNone")}</Text>;
  return [...Map.groupBy(changes, ({ path }) => path[0] ?? "")].map(([part, ofPart]) => (
    <section key={part}>
      <h3>{pathLabels(t, [part])}</h3>
      <ul>
        {ofPart.flatMap(byLine).map((change) => (
          <Difference key={JSON.stringify(change)} change={change} programme={after} />
        ))}
      </ul>
    </section>
  ));
};

interface DifferenceProps {
  readonly change: FieldChange;
  readonly programme: Programme;
}

const Difference = ({ change: { path, item, from, to }, programme }: DifferenceProps) => {
  const { t } = useTranslation();
  // The part is the heading; what is in a list is better known by its name than by its place.
  const name = path.length === 2 ? item : itemName(t, programme, path);
  const labels = [...(name === null ? [] : [name]), ...pathLabels(t, path).slice(1)];
  const describe = (value: unknown) =>
    value === null ? null : describeProgrammeValue(t, path, value);
  return (
    <li className="version-change">
      {labels.length > 0 && <div className="version-change-name">{labels.join(" › ")}</div>}
      <Values from={describe(from)} to={describe(to)} />
    </li>
  );
};

/** What the condition, the step or the letter that a field belongs to is called; null outside a list. */
const itemName = (
  t: TFunction,
  programme: Programme,
  [part, place]: FieldChange["path"],
): string | null => {
  if (typeof place !== "number") return null;
  switch (part) {
    case "steps":
      return programme.steps[place]?.title ?? null;
    case "letters": {
      const letter = programme.letters[place];
      return letter ? t(`vocabulary.letter.${letter.id}`) : null;
    }
    case "recipients": {
      const paper = programme.recipients[place];
      return paper ? t(`vocabulary.programmeDocument.${paper.document}`) : null;
    }
    case "criteria":
    case "feeRates":
    case "reminders":
    case "addresses":
      return programme[part][place]?.label ?? null;
    default:
      return null;
  }
};

/** Of a list of sentences only those that came or went: the others would hide them. */
const byLine = (change: FieldChange): ReadonlyArray<FieldChange> => {
  const { from, to } = change;
  if (!isTextList(from) || !isTextList(to)) return [change];
  return [
    ...from.filter((one) => !to.includes(one)).map((one) => ({ ...change, from: one, to: null })),
    ...to.filter((one) => !from.includes(one)).map((one) => ({ ...change, from: null, to: one })),
  ];
};

const isTextList = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const Values = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => {
  const { t } = useTranslation();
  return (
    <>
      {from !== null && (
        <div className="version-change-value">
          <span className="hint">{to === null ? t("changes.removed") : t("changes.before")}</span>
          <span className="pre-line">{from}</span>
        </div>
      )}
      {to !== null && (
        <div className="version-change-value">
          <span className="hint">{from === null ? t("changes.added") : t("changes.after")}</span>
          <span className="pre-line">{to}</span>
        </div>
      )}
    </>
  );
};
