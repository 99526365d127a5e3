import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { cycleOutcomes, type Evaluation } from "#domain/cycle.ts";
import { followUpSignals } from "#domain/follow-up.ts";
import { type Objective, objectiveAuthors, type Plan } from "#domain/plan.ts";
import { actionStatuses, subsidiarityLevels } from "#domain/plan-action.ts";
import {
  flag,
  inCaseFile,
  isOneOf,
  jsonOf,
  localDate,
  nulls,
  position,
  textList,
} from "./_columns.ts";
import { networkMemberTable } from "./network-member.ts";

/** A passage and the plan it carries: one plan per cycle, validated on the day the cycle begins. */
export const cycleTable = sqliteTable(
  "cycle",
  {
    caseFileId: inCaseFile(),
    number: integer().notNull(),
    position: position(),
    planValidatedOn: localDate().notNull(),
    safetyPlan: jsonOf<NonNullable<Plan["safetyPlan"]>>(),
    evaluation: jsonOf<Evaluation>(),
    outcome: text({ enum: cycleOutcomes }).notNull(),
    closedOn: localDate(),
    outcomeReason: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.number] }),
    check("cycle_outcome", isOneOf(t.outcome, cycleOutcomes)),
  ],
);

const gasValues = [-2, -1, 0, 1, 2];

export const objectiveTable = sqliteTable(
  "objective",
  {
    caseFileId: inCaseFile(),
    cycleNumber: integer().notNull(),
    id: text().notNull(),
    position: position(),
    label: text().notNull(),
    weight: integer().notNull(),
    personWords: text(),
    gasLevels: jsonOf<Objective["gasLevels"]>().notNull(),
    baseline: integer().notNull(),
    level: integer(),
    authoredBy: text({ enum: objectiveAuthors }),
    lifeDomain: text(),
    fromCycle: integer(),
    changed: text(),
    reportedVoice: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.cycleNumber, t.id] }),
    foreignKey({
      columns: [t.caseFileId, t.cycleNumber],
      foreignColumns: [cycleTable.caseFileId, cycleTable.number],
    }),
    check("objective_weight", sql`${t.weight} between 1 and 5`),
    check("objective_baseline", isOneOf(t.baseline, gasValues)),
    check("objective_level", isOneOf(t.level, gasValues)),
    check("objective_authored_by", isOneOf(t.authoredBy, objectiveAuthors)),
  ],
);

export const planActionTable = sqliteTable(
  "plan_action",
  {
    caseFileId: inCaseFile(),
    cycleNumber: integer().notNull(),
    id: text().notNull(),
    position: position(),
    objectiveId: text().notNull(),
    what: text().notNull(),
    responsibleId: text().notNull(),
    dueOn: localDate(),
    status: text({ enum: actionStatuses }).notNull(),
    doneOn: localDate(),
    how: text(),
    subsidiarity: text({ enum: subsidiarityLevels }),
    notDoneReason: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.cycleNumber, t.id] }),
    foreignKey({
      columns: [t.caseFileId, t.cycleNumber, t.objectiveId],
      foreignColumns: [objectiveTable.caseFileId, objectiveTable.cycleNumber, objectiveTable.id],
    }),
    foreignKey({
      columns: [t.caseFileId, t.responsibleId],
      foreignColumns: [networkMemberTable.caseFileId, networkMemberTable.id],
    }),
    check("plan_action_status", isOneOf(t.status, actionStatuses)),
    check("plan_action_subsidiarity", isOneOf(t.subsidiarity, subsidiarityLevels)),
    // Only open actions: a full index would slow the count of late ones down.
    index("plan_action_open_by_due_day")
      .on(t.dueOn)
      .where(sql`${t.status} in ('todo', 'inProgress', 'blocked')`),
  ],
);

export const followUpTable = sqliteTable(
  "follow_up",
  {
    caseFileId: inCaseFile(),
    cycleNumber: integer().notNull(),
    position: position(),
    on: localDate().notNull(),
    channel: text().notNull(),
    withIds: textList().notNull(),
    text: text().notNull(),
    signal: text({ enum: followUpSignals }).notNull(),
    private: flag(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.cycleNumber, t.position] }),
    foreignKey({
      columns: [t.caseFileId, t.cycleNumber],
      foreignColumns: [cycleTable.caseFileId, cycleTable.number],
    }),
    check("follow_up_signal", isOneOf(t.signal, followUpSignals)),
  ],
);
