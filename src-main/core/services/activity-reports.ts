import { type ActivityOverview, activityReport } from "#domain/activity-report.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { readActivity } from "../db/queries/activity.ts";
import { activityReportSource } from "../documents/papers/activity-report.ts";
import { type NotTypesetRefusal, type Paper, type PaperDeps, typeset } from "./documents.ts";
import type { ClockDep } from "./deps.ts";
import { getOrganiser } from "./organisers.ts";
import { programmeOf } from "./programmes.ts";

/** The anonymous report of a calendar year, as a file. */
export const renderActivityReport = async (
  deps: PaperDeps,
  year: number,
): Promise<Result<Paper, NotTypesetRefusal>> => {
  const { fileName, source } = prepareReport(deps, year);
  return typeset(deps, async ({ pdf }) => ({ fileName, bytes: await pdf(source) }));
};

/** The same pages as pictures. */
export const previewActivityReport = async (
  deps: PaperDeps,
  year: number,
): Promise<Result<ActivityOverview, NotTypesetRefusal>> => {
  const { fileName, source, years } = prepareReport(deps, year);
  const pages = await typeset(deps, (typesetter) => typesetter.pages(source));
  return pages.ok ? ok({ years, preview: { fileName, pages: pages.value } }) : pages;
};

/** Fictional dossiers count only where there are no others: the report then says so on every page. */
const prepareReport = ({ db, clock }: DbDep & ClockDep, year: number) => {
  const today = clock.today();
  const rows = readActivity(db);
  const real = rows.filter(({ fictional }) => !fictional);
  const counted = real.length > 0 ? real : rows;
  const dossiers = counted.map(({ programmeId, programmeVersion, ...row }) => ({
    ...row,
    programme: programmeOf(db, { programme: { id: programmeId } }, programmeVersion).name,
  }));
  const about = {
    today,
    organisation: getOrganiser(db)?.organisation ?? "",
    fictional: rows.length > 0 && real.length === 0,
  };
  const thisYear = yearOf(today);
  const first = Math.min(thisYear, ...counted.map(({ receivedOn }) => yearOf(receivedOn)));
  return {
    ...activityReportSource(activityReport(dossiers, year), about),
    years: Array.from({ length: thisYear - first + 1 }, (_one, at) => thisYear - at),
  };
};

const yearOf = (day: string): number => Number(day.slice(0, 4));
