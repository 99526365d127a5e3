import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, lt, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import {
  lastDayOfWeek,
  type ListedBucket,
  type Reminder,
  REMINDER_RULES,
  type ReminderGroup,
} from "#domain/reminder.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { deleteRows, insertRow, preparedOnce } from "../prepared.ts";
import { caseFileTable, personTable, reminderTable } from "../schema/index.ts";

/** Makes the reminders of a dossier these and no others; only rows that differ are touched. Must run inside a transaction. */
export const writeReminders = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  reminders: ReadonlyArray<Reminder>,
): void => {
  const wanted = new Map(reminders.map((reminder) => [reminder.key, reminder]));
  // Compared as they are: what an earlier version of the rules wrote need not be a reminder any more.
  for (const stored of storedReminders(tx).all({ caseFileId })) {
    if (isDeepStrictEqual(wanted.get(stored.key), stored.reminder)) wanted.delete(stored.key);
    else deleteRows(tx, reminderTable, { caseFileId, key: stored.key });
  }
  for (const reminder of wanted.values()) {
    const { key, dueOn } = reminder;
    insertRow(tx, reminderTable, { caseFileId, key, dueOn, reminder });
  }
  raiseRules(tx).run({ caseFileId });
};

/** Dossiers whose reminders were never computed, or by an earlier version of the rules. */
export const findUnremindedCaseFileIds = (db: ReadDb): ReadonlyArray<CaseFileId> =>
  unreminded(db)
    .all()
    .map(({ id }) => id);

/** Of every dossier, by group, the earliest first; of very many only the first `limit` of each, and how many there are. */
export const readReminderGroups = (
  db: ReadDb,
  { today, limit }: { readonly today: LocalDate; readonly limit: number },
): Readonly<Record<ListedBucket, ReminderGroup>> => {
  const groupOf = (after: string, until: string): ReminderGroup => ({
    count: countDue(db).get({ after, until })?.count ?? 0,
    reminders: listDue(db)
      .all({ after, until, limit })
      .map(({ reminder, caseFileId, number, usualName }) => ({
        ...reminder,
        caseFileId,
        number,
        usualName,
      })),
  });
  const yesterday = addDays(today, -1);
  return {
    late: groupOf(BEFORE_EVERY_DAY, yesterday),
    today: groupOf(yesterday, today),
    thisWeek: groupOf(today, lastDayOfWeek(today)),
  };
};

const BEFORE_EVERY_DAY = "";

const storedReminders = preparedOnce((db) =>
  db
    .select({ key: reminderTable.key, reminder: reminderTable.reminder })
    .from(reminderTable)
    .where(eq(reminderTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);

const raiseRules = preparedOnce((db: WriteDb) =>
  db
    .update(caseFileTable)
    .set({ reminderRules: REMINDER_RULES })
    .where(
      and(
        eq(caseFileTable.id, sql.placeholder("caseFileId")),
        lt(caseFileTable.reminderRules, REMINDER_RULES),
      ),
    )
    .prepare(),
);

const unreminded = preparedOnce((db) =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(lt(caseFileTable.reminderRules, REMINDER_RULES))
    .prepare(),
);

const isDue = sql`${reminderTable.dueOn} > ${sql.placeholder("after")} and ${reminderTable.dueOn} <= ${sql.placeholder("until")}`;

const countDue = preparedOnce((db) =>
  db.select({ count: count() }).from(reminderTable).where(isDue).prepare(),
);

// Which are given is decided by the index alone, of one day those that were written first: to sort a day of very many
// by its dossiers' numbers would read them all. Those that are given are sorted so.
const listDue = preparedOnce((db) => {
  const given = db
    .select()
    .from(reminderTable)
    .where(isDue)
    .orderBy(asc(reminderTable.dueOn), sql`${reminderTable}.rowid`)
    .limit(sql.placeholder("limit"))
    .as("given");
  return db
    .select({
      reminder: given.reminder,
      caseFileId: given.caseFileId,
      number: caseFileTable.number,
      usualName: personTable.usualName,
    })
    .from(given)
    .innerJoin(caseFileTable, eq(caseFileTable.id, given.caseFileId))
    .innerJoin(personTable, eq(personTable.caseFileId, given.caseFileId))
    .orderBy(asc(given.dueOn), asc(caseFileTable.number), asc(given.key))
    .prepare();
});
