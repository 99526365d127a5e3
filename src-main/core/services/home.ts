import {
  type CaseloadView,
  caseloadOf,
  type HomeView,
  NEXT_MEETING_DAYS,
} from "#domain/caseload.ts";
import { addDays } from "#domain/local-date.ts";
import type { DbDep } from "../db/db.ts";
import { readCaseload } from "../db/queries/caseload.ts";
import { countNextMeetings, readNextMeetings } from "../db/queries/reminders.ts";
import { changeVaultSettings, readVaultSettings } from "../db/queries/vault-settings.ts";
import type { ClockDep } from "./deps.ts";

const LISTED_AT_MOST = 60;

/** The coming concertations and how the dossiers stand together; none of them is opened for it. */
export const showHome = ({ db, clock }: DbDep & ClockDep): HomeView => {
  const today = clock.today();
  const range = { from: today, until: addDays(today, NEXT_MEETING_DAYS) };
  return {
    today,
    caseloadView: readVaultSettings(db).caseloadView,
    meetings: {
      count: countNextMeetings(db, range),
      next: readNextMeetings(db, { ...range, limit: LISTED_AT_MOST }),
    },
    caseload: caseloadOf(readCaseload(db)),
  };
};

/** Remembered in the vault: it is the same at the next opening. */
export const chooseCaseloadView = ({ db }: DbDep, caseloadView: CaseloadView): void => {
  db.transaction((tx) => changeVaultSettings(tx, { caseloadView }), { behavior: "immediate" });
};
