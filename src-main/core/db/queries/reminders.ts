import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, lt, type SQL, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import {
  lastDayOfWeek,
  type ListedBucket,
  type ListedReminder,
  Reminder,
  REMINDER_RULES,
  type ReminderGroup,
} from "#domain/reminder.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { caseFileTable, personTable, reminderTable } from "../schema/index.ts";

/** Makes the reminders of a dossier these and no others; only rows that differ are touched. Must run inside a transaction. */
export const writeReminders = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  reminders: ReadonlyArray<Reminder>,
): void => {
  const wanted = new Map(reminders.map((reminder) => [reminder.key, reminder]));
  // Compared as they are: what an earlier version of the rules wrote need not be a reminder any more.
  const rows = tx
    .select(reminderColumns)
    .from(reminderTable)
    .where(eq(reminderTable.caseFileId, caseFileId))
    .all();
  for (const stored of rows) {
    if (isDeepStrictEqual(wanted.get(stored.key), stored)) wanted.delete(stored.key);
    else
      tx.delete(reminderTable)
        .where(and(eq(reminderTable.caseFileId, caseFileId), eq(reminderTable.key, stored.key)))
        .run();
  }
  for (const reminder of wanted.values())
    tx.insert(reminderTable)
      .values({ caseFileId, ...reminder })
      .run();
  tx.update(caseFileTable)
    .set({ reminderRules: REMINDER_RULES })
    .where(and(eq(caseFileTable.id, caseFileId), lt(caseFileTable.reminderRules, REMINDER_RULES)))
    .run();
};

/** Dossiers whose reminders were never computed, or by an earlier version of the rules. */
export const findUnremindedCaseFileIds = (db: ReadDb): ReadonlyArray<CaseFileId> =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(lt(caseFileTable.reminderRules, REMINDER_RULES))
    .all()
    .map(({ id }) => id);

/** Of every dossier, by group, the earliest first; of very many only the first `limit` of each, and how many there are. */
export const readReminderGroups = (
  db: ReadDb,
  { today, limit }: { readonly today: LocalDate; readonly limit: number },
): Readonly<Record<ListedBucket, ReminderGroup>> => {
  const { dueOn } = reminderTable;
  const groupOf = (range: SQL): ReminderGroup => ({
    count: db.select({ count: count() }).from(reminderTable).where(range).get()?.count ?? 0,
    reminders: readListedReminders(db, range, limit),
  });
  return {
    late: groupOf(sql`${dueOn} < ${today}`),
    today: groupOf(sql`${dueOn} = ${today}`),
    thisWeek: groupOf(sql`${dueOn} > ${today} and ${dueOn} <= ${lastDayOfWeek(today)}`),
  };
};

const reminderColumns = {
  key: reminderTable.key,
  kind: reminderTable.kind,
  dueOn: reminderTable.dueOn,
  parameters: reminderTable.parameters,
};

const readListedReminders = (
  db: ReadDb,
  range: SQL,
  limit: number,
): ReadonlyArray<ListedReminder> =>
  db
    .select({
      ...reminderColumns,
      caseFileId: reminderTable.caseFileId,
      number: caseFileTable.number,
      usualName: personTable.usualName,
    })
    .from(reminderTable)
    .innerJoin(caseFileTable, eq(caseFileTable.id, reminderTable.caseFileId))
    .innerJoin(personTable, eq(personTable.caseFileId, reminderTable.caseFileId))
    .where(range)
    .orderBy(asc(reminderTable.dueOn), asc(caseFileTable.number), asc(reminderTable.key))
    .limit(limit)
    .all()
    .map(({ caseFileId, number, usualName, ...reminder }) => ({
      ...Reminder.parse(reminder),
      caseFileId,
      number,
      usualName,
    }));
