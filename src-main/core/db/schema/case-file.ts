import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CaseFileId } from "#domain/case-file.ts";
import { clarificationSources } from "#domain/clarification.ts";
import type { Organiser } from "#domain/organiser.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { ProgrammeSettings } from "#domain/programme.ts";
import { stepIds } from "#domain/step.ts";

/** Stands for no day, where days are sorted. */
export const AFTER_EVERY_DAY = "~";

/** One row per dossier; everything else of it refers here and goes with it. */
export const caseFileTable = sqliteTable(
  "case_file",
  {
    id: text().$type<CaseFileId>().primaryKey(),
    number: text().notNull().unique(),
    fictional: integer({ mode: "boolean" }),
    programmeId: text().notNull(),
    /** The version of the programme that the file follows. */
    programmeVersion: integer().notNull(),
    /** Where its clarification comes from (`domain/supplement.ts`). */
    clarificationSource: text({ enum: clarificationSources }).notNull().default("interview"),
    programmeSettings: text({ mode: "json" }).$type<ProgrammeSettings>().notNull(),
    organiser: text({ mode: "json" }).$type<Organiser>().notNull(),
    /** When it came into this vault: what was backed up before does not hold it. ISO 8601 instant, UTC. */
    createdAt: text().notNull(),
    /** ISO 8601 instant, UTC. */
    changedAt: text().notNull(),
    /** The number and the names without case and accents: what a search in the list looks through. */
    searchLine: text().notNull(),
    /** The person's name without case and accents: what the list is sorted by. */
    personLine: text().notNull(),
    // Where the file stands (`domain/summary.ts`), so that a list of thousands need not open each: from one day on, and
    // before another (null: for good) unless the file is changed.
    currentStep: text({ enum: stepIds }).notNull(),
    missing: integer().notNull(),
    isClosed: integer({ mode: "boolean" }).notNull(),
    /** The place of that step among the six, from 0; the closed ones come after them. */
    stepRank: integer().notNull(),
    summaryHoldsFrom: text().$type<LocalDate>().notNull(),
    summaryHoldsBefore: text().$type<LocalDate>(),
    /** The earliest day of its reminders, as the list is sorted by it: later than every day where there is none. */
    nextOn: text().notNull().default(AFTER_EVERY_DAY),
    /** The version of the rules that its reminders and open actions were computed by; 0 before the first time. */
    reminderRules: integer().notNull().default(0),
  },
  (t) => {
    const lookedAt = [
      t.searchLine,
      t.programmeId,
      t.programmeVersion,
      t.currentStep,
      t.isClosed,
      t.missing,
      t.fictional,
    ] as const;
    return [
      // One for each order of the list but that of the numbers, which are in order already. Each holds all that a search and
      // the filters look at: the rows themselves are read only for what was found.
      index("case_file_by_change").on(t.changedAt, t.number, ...lookedAt),
      index("case_file_by_person").on(t.personLine, t.number, ...lookedAt),
      index("case_file_by_programme").on(t.programmeId, t.number, ...lookedAt),
      index("case_file_by_step").on(t.stepRank, t.number, ...lookedAt),
      index("case_file_by_missing").on(t.missing, t.number, ...lookedAt),
      index("case_file_by_next_day").on(t.nextOn, t.number, ...lookedAt),
      index("case_file_by_state").on(t.isClosed),
      index("case_file_by_reminder_rules").on(t.reminderRules),
      check(
        "case_file_current_step",
        sql`${t.currentStep} in (${sql.raw(stepIds.map((id) => `'${id}'`).join(", "))})`,
      ),
      check(
        "case_file_clarification_source",
        sql`${t.clarificationSource} in (${sql.raw(clarificationSources.map((source) => `'${source}'`).join(", "))})`,
      ),
    ];
  },
);
