import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, gte, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { NextMeeting } from "#domain/caseload.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import {
  lastDayOfWeek,
  lastListedDay,
  type ListedBucket,
  type Reminder,
  type ReminderGroup,
  type ReminderTopic,
  topicOf,
} from "#domain/reminder.ts";
import { REMINDER_RULES } from "#domain/reminder-rules.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { deleteRows, insertRow, preparedOnce } from "../prepared.ts";
import { caseFileTable, personTable, reminderTable } from "../schema/index.ts";
import { AFTER_EVERY_DAY } from "../schema/case-file.ts";

/** Makes the reminders of a dossier these and no others, the earliest first; only rows that differ are touched. Must run inside a transaction. */
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
    insertRow(tx, reminderTable, {
      caseFileId,
      key,
      dueOn,
      topic: topicOf(reminder),
      reminder,
    });
  }
  // They come by day, the earliest first.
  const nextOn = reminders[0]?.dueOn ?? AFTER_EVERY_DAY;
  noteOnCaseFile(tx).run({ caseFileId, nextOn });
};

/** Dossiers whose reminders were never computed, or by an earlier version of the rules. */
export const findUnremindedCaseFileIds = (db: ReadDb): ReadonlyArray<CaseFileId> =>
  unreminded(db)
    .all()
    .map(({ id }) => id);

/** Whether this dossier is one of those. */
export const isUnreminded = (db: ReadDb, caseFileId: CaseFileId): boolean =>
  isOfEarlierRules(db).get({ caseFileId }) !== undefined;

/** Of every dossier, by group, the earliest first; of very many only the first `limit` of each, and how many there are. */
export const readReminderGroups = (
  db: ReadDb,
  { today, limit }: { readonly today: LocalDate; readonly limit: number },
): Readonly<Record<ListedBucket, ReminderGroup>> => {
  const groupOf = (after: string, until: string): ReminderGroup => ({
    count: countDue(db).get({ after, until })?.count ?? 0,
    reminders: listDue(db).all({ after, until, limit }).map(toListed),
  });
  const yesterday = addDays(today, -1);
  return {
    late: groupOf(BEFORE_EVERY_DAY, yesterday),
    today: groupOf(yesterday, today),
    thisWeek: groupOf(today, lastDayOfWeek(today)),
  };
};

/** The same by topic. */
export const readReminderTopics = (
  db: ReadDb,
  { today, limit }: { readonly today: LocalDate; readonly limit: number },
): Readonly<Record<ReminderTopic, ReminderGroup>> => {
  const groupOf = (topic: ReminderTopic): ReminderGroup => {
    const until = lastListedDay(topic, today) ?? AFTER_EVERY_DAY;
    return {
      count: countOfTopic(db).get({ topic, until })?.count ?? 0,
      reminders: listOfTopic(db).all({ topic, until, limit }).map(toListed),
    };
  };
  return {
    consents: groupOf("consents"),
    notes: groupOf("notes"),
    meetings: groupOf("meetings"),
    funding: groupOf("funding"),
  };
};

/** The concertations that are planned from a day until another, the earliest first, at most `limit`. */
export const readNextMeetings = (
  db: ReadDb,
  range: { readonly from: LocalDate; readonly until: LocalDate; readonly limit: number },
): ReadonlyArray<NextMeeting> =>
  nextMeetings(db)
    .all(range)
    .flatMap(({ reminder, caseFileId, number, usualName }) => {
      if (reminder.kind !== "concertation") return [];
      const { start = null, place = null, expected = 0 } = reminder.parameters;
      return { caseFileId, number, usualName, on: reminder.dueOn, start, place, expected };
    });

export const countNextMeetings = (
  db: ReadDb,
  range: { readonly from: LocalDate; readonly until: LocalDate },
): number => countMeetings(db).get(range)?.count ?? 0;

const BEFORE_EVERY_DAY = "";

const toListed = ({
  reminder,
  ...whose
}: {
  readonly reminder: Reminder;
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
}) => ({ ...reminder, ...whose });

const storedReminders = preparedOnce((db) =>
  db
    .select({ key: reminderTable.key, reminder: reminderTable.reminder })
    .from(reminderTable)
    .where(eq(reminderTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);

const noteOnCaseFile = preparedOnce((db: WriteDb) =>
  db
    .update(caseFileTable)
    .set({ reminderRules: REMINDER_RULES, nextOn: sql`${sql.placeholder("nextOn")}` })
    .where(
      and(
        eq(caseFileTable.id, sql.placeholder("caseFileId")),
        or(
          lt(caseFileTable.reminderRules, REMINDER_RULES),
          ne(caseFileTable.nextOn, sql.placeholder("nextOn")),
        ),
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

const isOfEarlierRules = preparedOnce((db) =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(
      and(
        eq(caseFileTable.id, sql.placeholder("caseFileId")),
        lt(caseFileTable.reminderRules, REMINDER_RULES),
      ),
    )
    .prepare(),
);

const isDue = sql`${reminderTable.dueOn} > ${sql.placeholder("after")} and ${reminderTable.dueOn} <= ${sql.placeholder("until")}`;

const countDue = preparedOnce((db) =>
  db.select({ count: count() }).from(reminderTable).where(isDue).prepare(),
);

// Which are given is decided by the index alone, of one day those that were written first: to sort a day of very many
// by its dossiers' numbers would read them all. Those that are given are sorted so.
const listDue = preparedOnce((db) => listWhere(db, isDue));

const isOfTopic = and(
  eq(reminderTable.topic, sql.placeholder("topic")),
  lte(reminderTable.dueOn, sql.placeholder("until")),
);

const countOfTopic = preparedOnce((db) =>
  db.select({ count: count() }).from(reminderTable).where(isOfTopic).prepare(),
);

const listOfTopic = preparedOnce((db) => listWhere(db, isOfTopic));

const isNextMeeting = and(
  eq(reminderTable.topic, "meetings"),
  gte(reminderTable.dueOn, sql.placeholder("from")),
  lte(reminderTable.dueOn, sql.placeholder("until")),
);

const nextMeetings = preparedOnce((db) => listWhere(db, isNextMeeting));

const countMeetings = preparedOnce((db) =>
  db.select({ count: count() }).from(reminderTable).where(isNextMeeting).prepare(),
);

function listWhere(db: ReadDb, isListed: SQL | undefined) {
  const given = db
    .select()
    .from(reminderTable)
    .where(isListed)
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
    .orderBy(
      asc(given.dueOn),
      // Meetings of one day by their hour; nothing else has one.
      sql`${given.reminder} ->> '$.parameters.start'`,
      asc(caseFileTable.number),
      asc(given.key),
    )
    .prepare();
}
