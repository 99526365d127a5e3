import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, sql } from "drizzle-orm";
import { type BoardFilter, type Lane, lastSoonDay, type OpenAction } from "#domain/action-board.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import { plainText } from "#domain/name-key.ts";
import type { CallableAction } from "#domain/phone-round.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { deleteRows, insertRow, preparedOnce } from "../prepared.ts";
import {
  caseFileTable,
  contactLinkTable,
  contactTable,
  openActionTable,
  personTable,
} from "../schema/index.ts";

/** Makes the open actions of a dossier these and no others; only rows that differ are touched. Must run inside a transaction. */
export const writeOpenActions = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  actions: ReadonlyArray<OpenAction>,
): void => {
  const wanted = new Map(actions.map((action) => [action.id, action]));
  for (const { id, action } of storedActions(tx).all({ caseFileId })) {
    if (isDeepStrictEqual(wanted.get(id), action)) wanted.delete(id);
    else deleteRows(tx, openActionTable, { caseFileId, id });
  }
  for (const action of wanted.values()) {
    const { id, programmeId, dueOn, status, callAgainOn, responsible } = action;
    insertRow(tx, openActionTable, {
      caseFileId,
      id,
      isBlocked: status === "blocked",
      dueBy: dueOn ?? AFTER_EVERY_DAY,
      callableFrom: responsible.isOrganiser ? AFTER_EVERY_DAY : (callAgainOn ?? BEFORE_EVERY_DAY),
      programmeId,
      whoLine: plainText(`${responsible.name} ${responsible.organisation ?? ""}`),
      action,
    });
  }
};

/** Which open actions are meant. */
export interface OpenActionQuestion extends BoardFilter {
  readonly today: LocalDate;
  /** Only those that somebody is called about on that day (`domain/phone-round.ts`). */
  readonly isToCallAbout: boolean;
}

/** How many there are in each lane (`laneOf`), and in none. */
export const countOpenActions = (
  db: ReadDb,
  question: OpenActionQuestion,
): Readonly<Record<Lane | "later", number>> => {
  const { late, soon, blocked, whole } = counts(db).get({
    yesterday: addDays(question.today, -1),
    lastSoonDay: lastSoonDay(question.today),
    ...narrowingOf(question),
  }) ?? { late: 0, soon: 0, blocked: 0, whole: 0 };
  return { late, soon, blocked, later: whole - late - soon - blocked };
};

/** Those of one lane by day, the earliest first and without one at the end; at most `limit`. */
export const readLane = (
  db: ReadDb,
  lane: Lane,
  question: OpenActionQuestion & { readonly limit: number },
): ReadonlyArray<CallableAction> =>
  actionsOfLane(db)
    .all({
      ...rangeOf[lane](question.today),
      ...narrowingOf(question),
      limit: question.limit,
    })
    .map(({ action, contactPhone, ...row }) => ({
      ...action,
      ...row,
      phone: contactPhone || action.responsible.phone,
    }));

const BEFORE_EVERY_DAY = "";
const AFTER_EVERY_DAY = "~";

const rangeOf: Readonly<Record<Lane, (today: LocalDate) => object>> = {
  late: (today) => ({ isBlocked: 0, after: BEFORE_EVERY_DAY, until: addDays(today, -1) }),
  soon: (today) => ({ isBlocked: 0, after: addDays(today, -1), until: lastSoonDay(today) }),
  blocked: () => ({ isBlocked: 1, after: BEFORE_EVERY_DAY, until: AFTER_EVERY_DAY }),
};

const narrowingOf = ({ today, isToCallAbout, programmeId, who }: OpenActionQuestion) => ({
  callableBy: isToCallAbout ? today : AFTER_EVERY_DAY,
  programmeId,
  who: plainText(who.trim()),
});

const { isBlocked, dueBy, callableFrom, programmeId, whoLine } = openActionTable;

const storedActions = preparedOnce((db) =>
  db
    .select({ id: openActionTable.id, action: openActionTable.action })
    .from(openActionTable)
    .where(eq(openActionTable.caseFileId, sql.placeholder("caseFileId")))
    .prepare(),
);

const isNarrowed = and(
  sql`${callableFrom} <= ${sql.placeholder("callableBy")}`,
  sql`${sql.placeholder("programmeId")} in ('', ${programmeId})`,
  sql`instr(${whoLine}, ${sql.placeholder("who")}) > 0`,
);

const counts = preparedOnce((db) => {
  const isLate = sql`not ${isBlocked} and ${dueBy} <= ${sql.placeholder("yesterday")}`;
  const isDueByThen = sql`not ${isBlocked} and ${dueBy} <= ${sql.placeholder("lastSoonDay")}`;
  const sumOf = (condition: typeof isLate) => sql<number>`coalesce(sum(${condition}), 0)`;
  return db
    .select({
      late: sumOf(isLate),
      soon: sumOf(sql`${isDueByThen} and not (${isLate})`),
      blocked: sumOf(sql`${isBlocked}`),
      whole: count(),
    })
    .from(openActionTable)
    .where(isNarrowed)
    .prepare();
});

// Which are given is decided by the index alone, of one day those that were written first; only they are joined and sorted.
const actionsOfLane = preparedOnce((db) => {
  const given = db
    .select()
    .from(openActionTable)
    .where(
      and(
        sql`${isBlocked} = ${sql.placeholder("isBlocked")}`,
        sql`${dueBy} > ${sql.placeholder("after")} and ${dueBy} <= ${sql.placeholder("until")}`,
        isNarrowed,
      ),
    )
    .orderBy(asc(dueBy))
    .limit(sql.placeholder("limit"))
    .as("given");
  return db
    .select({
      action: given.action,
      caseFileId: given.caseFileId,
      number: caseFileTable.number,
      usualName: personTable.usualName,
      contactId: contactLinkTable.contactId,
      contactPhone: contactTable.phone,
    })
    .from(given)
    .innerJoin(caseFileTable, eq(caseFileTable.id, given.caseFileId))
    .innerJoin(personTable, eq(personTable.caseFileId, given.caseFileId))
    .leftJoin(
      contactLinkTable,
      and(
        eq(contactLinkTable.caseFileId, given.caseFileId),
        eq(contactLinkTable.memberId, sql`${given.action} ->> '$.responsible.memberId'`),
      ),
    )
    .leftJoin(contactTable, eq(contactTable.id, contactLinkTable.contactId))
    .orderBy(asc(given.dueBy), asc(caseFileTable.number), asc(given.id))
    .prepare();
});
