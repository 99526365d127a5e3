import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { LocalDate } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import { err, ok, type Result } from "#domain/result.ts";
import {
  isRetentionOver,
  type RetainedDossier,
  type RetentionOverview,
  retentionOf,
  type SilentProgramme,
} from "#domain/retention.ts";
import { RetentionHold } from "#domain/retention-hold.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { readLatestProgramme } from "../db/queries/programmes.ts";
import { readEndedRows } from "../db/queries/retention.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Somebody keeps a dossier longer, but not beyond today. */
export interface KeptUntilPastRefusal {
  readonly type: "KeptUntilPast";
}

/**
 * The dossiers whose period is over, those that are kept longer, and what no programme says. The months of a declined
 * request are those its dossier started under; those of a dossier that ended are the programme's of today.
 */
export const listRetention = ({ db, clock }: DbDep & ClockDep): RetentionOverview => {
  const today = clock.today();
  const dossiers = retainedDossiers(db);
  const isOver = ({ endsOn }: RetainedDossier) => endsOn !== null && endsOn <= today;
  return {
    today,
    proposals: dossiers
      .filter((one) => isRetentionOver(one, one.hold, today))
      .toSorted((one, other) => (one.endsOn ?? "").localeCompare(other.endsOn ?? "")),
    held: dossiers
      .filter((one) => isOver(one) && !isRetentionOver(one, one.hold, today))
      .toSorted((one, other) => (one.hold?.until ?? "").localeCompare(other.hold?.until ?? "")),
    silent: silentProgrammes(dossiers),
  };
};

/** Keeps a dossier until a day to come, for a written reason; the history of the dossier says it. */
export const keepLonger = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { until, reason }: Pick<RetentionHold, "until" | "reason">,
): Result<CaseFileView, ChangeRefusal | KeptUntilPastRefusal> =>
  changeCaseFile<KeptUntilPastRefusal>(
    deps,
    { caseFileId, form: null },
    ({ supplement, today, by }) =>
      until <= today
        ? err({ type: "KeptUntilPast" })
        : ok({
            supplement: { ...supplement, retentionHold: { until, reason, on: today, by } },
          }),
  );

interface Retained extends RetainedDossier {
  readonly programmeId: string;
}

const retainedDossiers = (db: ReadDb): ReadonlyArray<Retained> => {
  const programmes = new Map<string, Programme | undefined>();
  const programmeOf = (id: string): Programme | undefined => {
    if (!programmes.has(id)) programmes.set(id, readLatestProgramme(db, id));
    return programmes.get(id);
  };
  return readEndedRows(db).flatMap((row) => {
    const { id, number, programmeId, settings, usualName, familyName, changedAt, ...rest } = row;
    const programme = programmeOf(programmeId);
    const { until, reason, on, by, closedOn, ...request } = rest;
    const retention = retentionOf({
      ...request,
      hasEnded: true,
      closedOn,
      changedOn: LocalDate.parse(changedAt.slice(0, 10)),
      ineligibleMonths:
        settings.ineligibleRetentionMonths ?? programme?.ineligibleRetentionMonths ?? null,
      closedMonths: programme?.closedRetentionMonths ?? null,
    });
    if (!retention) return [];
    return {
      ...retention,
      caseFileId: id,
      number,
      usualName,
      familyName,
      programmeId,
      programmeName: programme?.name ?? programmeId,
      hold: until === null ? null : RetentionHold.parse({ until, reason, on, by }),
    };
  });
};

const silentProgrammes = (dossiers: ReadonlyArray<Retained>): ReadonlyArray<SilentProgramme> =>
  [
    ...Map.groupBy(
      dossiers.filter(({ months }) => months === null),
      ({ programmeId, rule }) => `${programmeId} ${rule}`,
    ).values(),
  ].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { programmeId, programmeName, rule } = first;
    return { programmeId, programmeName, rule, caseFiles: alike.length };
  });
