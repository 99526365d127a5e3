import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isDismissible, type ReminderList } from "#domain/reminder.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { Steps } from "#domain/steps.ts";
import type { DbDep, ReadDb, WriteDb } from "../db/db.ts";
import { besideChain } from "../db/operations.ts";
import {
  findUnremindedCaseFileIds,
  isUnreminded,
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

/** Whether what is kept of every dossier follows from these rules. */
export const isReminded = (db: ReadDb): boolean => findUnremindedCaseFileIds(db).length === 0;

/**
 * Computes the reminders and open actions that another version of the rules left, or that were never computed, some
 * dossiers at a time. Given up, it goes on from there the next time.
 */
export function* rebuildReminders(db: WriteDb): Steps<void> {
  const ids = findUnremindedCaseFileIds(db);
  for (let at = 0; at < ids.length; at += DOSSIERS_AT_ONCE) {
    besideChain(db).transaction(
      (tx) => {
        for (const id of ids.slice(at, at + DOSSIERS_AT_ONCE)) {
          // Another question may have come by it, or a change of the dossier.
          const dossier = isUnreminded(tx, id) && readDossier(tx, id);
          if (dossier) remindOf(tx, id, dossier);
        }
      },
      { behavior: "immediate" },
    );
    yield Math.min(1, (at + DOSSIERS_AT_ONCE) / ids.length);
  }
}

/** About 20 ms on a small laptop. */
const DOSSIERS_AT_ONCE = 8;
