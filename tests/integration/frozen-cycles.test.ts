import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { readCaseFile } from "#core/db/queries/read-case-file.ts";
import { importCaseFile } from "#core/services/exchange.ts";
import type { Cycle } from "#domain/cycle.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aMember, anAction, anObjective, day } from "#tests/support/builders.ts";
import { databaseOf, openCore } from "#tests/support/core-harness.ts";

const aCycle = (overrides: Partial<Cycle> = {}): Cycle => ({
  number: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [anAction()] },
  followUps: [
    { on: day("2026-03-01"), channel: "téléphone", withIds: [], text: "Essai.", signal: "neutral" },
  ],
  evaluation: null,
  outcome: "secondPassage",
  closedOn: day("2026-04-01"),
  ...overrides,
});
const second = aCycle({ number: 2, outcome: "ongoing" });

const twoPassages = aCaseFile({
  network: [aMember()],
  cycles: [aCycle(), second],
});

const withTwoPassages = async () => {
  const { core } = await openCore();
  const db = databaseOf(core);
  const deps = { ...core.context, db };
  const text = writeExchangeFile(twoPassages);
  const imported = importCaseFile(deps, { text, replace: false });
  if (!imported.ok) throw new Error("the file was refused");
  return { deps, db, caseFileId: imported.value.caseFileId };
};

test("a passage that another follows cannot be changed, added to or taken away, whoever asks the database", async () => {
  const { db } = await withTwoPassages();
  const frozen = "a cycle that another follows is frozen";

  for (const statement of [
    sql`update cycle set outcome = 'exit' where number = 1`,
    sql`update objective set label = 'autre' where cycle_number = 1`,
    sql`update plan_action set status = 'done' where cycle_number = 1`,
    sql`update follow_up set text = 'autre' where cycle_number = 1`,
    sql`delete from follow_up where cycle_number = 1`,
    sql`delete from plan_action where cycle_number = 1`,
    sql`delete from objective where cycle_number = 1`,
    sql`delete from cycle where number = 1`,
    sql`insert into follow_up select case_file_id, 1, 9, "on", channel, with_ids, text, signal, private, nulls from follow_up where cycle_number = 1`,
    sql`insert or replace into cycle select * from cycle where number = 1`,
  ])
    expect(() => db.run(statement)).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ message: frozen }) }),
    );
});

test("the passage under way is still written, and a dossier still goes whole", async () => {
  const { db, deps, caseFileId } = await withTwoPassages();
  const exited = { ...twoPassages, cycles: [aCycle(), { ...second, outcome: "exit" as const }] };

  const replaced = importCaseFile(deps, { text: writeExchangeFile(exited), replace: true });

  expect(replaced.ok).toBe(true);
  expect(readCaseFile(db, caseFileId)).toEqual(exited);
  db.run(sql`delete from case_file`);
  expect(readCaseFile(db, caseFileId)).toBeUndefined();
});

test.each([
  ["that says something else of it", { cycles: [aCycle({ outcome: "exit" }), second] }],
  ["that no longer knows it", { cycles: [second] }],
  ["in which nothing follows it", { cycles: [aCycle()] }],
])("a hand-over file %s is refused whole and names the passage", async (_what, change) => {
  const { db, deps, caseFileId } = await withTwoPassages();
  const text = writeExchangeFile({ ...twoPassages, ...change });

  const refused = importCaseFile(deps, { text, replace: true });

  expect(refused).toMatchObject({
    ok: false,
    error: {
      refusal: {
        problems: [{ path: "$.cycles[0]", rule: "frozenCycle", parameters: { value: 1 } }],
      },
    },
  });
  expect(readCaseFile(db, caseFileId)).toEqual(twoPassages);
});

test("passages written in any order come back in that order", async () => {
  const { core } = await openCore();
  const db = databaseOf(core);
  const backwards = { ...twoPassages, cycles: [second, aCycle()] };

  const text = writeExchangeFile(backwards);
  const imported = importCaseFile({ ...core.context, db }, { text, replace: false });

  if (!imported.ok) throw new Error("the file was refused");
  expect(readCaseFile(db, imported.value.caseFileId)).toEqual(backwards);
});
