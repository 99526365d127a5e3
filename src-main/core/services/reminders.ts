import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isDismissible, type ReminderList, remindersOf } from "#domain/reminder.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, WriteDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import {
  findUnremindedCaseFileIds,
  readReminderGroups,
  readReminderTopics,
} from "../db/queries/reminders.ts";
import { changeCaseFile, type ChangeRefusal, remindOf } from "./change-case-file.ts";
import type { NotOpenRefusal } from "./checks.ts";
import type { ClockDep } from "./deps.ts";
import { readDossier } from "./dossier.ts";

const LISTED_AT_MOST = 100;

/** What is due in every dossier, until seven days from today; no dossier is opened for it. */
export const listReminders = ({ db, clock }: DbDep & ClockDep): ReminderList => {
  rebuildReminders(db);
  const today = clock.today();
  const range = { today, limit: LISTED_AT_MOST };
  return { today, groups: readReminderGroups(db, range), topics: readReminderTopics(db, range) };
};

/** An action or a planned meeting: it ends by being done, or by being called off where it stands. */
export interface EndsWhenDoneRefusal {
  readonly type: "EndsWhenDone";
}

/** Lets a reminder go, in the organiser's name. Refused when the dossier does not remind of it. */
export const dismissReminder = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  key: string,
): Result<CaseFileView, ChangeRefusal | NotOpenRefusal | EndsWhenDoneRefusal> =>
  changeCaseFile<NotOpenRefusal | EndsWhenDoneRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, programme, today, by }) => {
      const reminder = remindersOf(caseFile, supplement, programme).find((one) => one.key === key);
      if (!reminder) return err({ type: "NotOpen" });
      if (!isDismissible(reminder)) return err({ type: "EndsWhenDone" });
      const reminderDismissals = [...supplement.reminderDismissals, { key, on: today, by }];
      return ok({ supplement: { ...supplement, reminderDismissals } });
    },
  );

/** Reminds again. Asked twice, the second time changes nothing. */
export const restoreReminder = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  key: string,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        reminderDismissals: supplement.reminderDismissals.filter((one) => one.key !== key),
      },
    }),
  );

/**
 * Computes the reminders and open actions that another version of the rules left, or that were never computed. Done at the
 * first list rather than at opening, which nothing in one dossier may prevent.
 */
export const rebuildReminders = (db: WriteDb): void => {
  if (findUnremindedCaseFileIds(db).length === 0) return;
  besideChain(db).transaction(
    (tx) => {
      for (const id of findUnremindedCaseFileIds(tx)) {
        const dossier = readDossier(tx, id);
        if (dossier) remindOf(tx, id, dossier);
      }
    },
    { behavior: "immediate" },
  );
};
