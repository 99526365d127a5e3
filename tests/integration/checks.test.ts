import { safe } from "@orpc/client";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { changeTable } from "#core/db/schema/index.ts";
import { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { CheckId } from "#domain/step.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import { databaseOf, fixedClock, openCore } from "#tests/support/core-harness.ts";

const reason = "L'entretien a eu lieu au téléphone, avant l'ouverture du dossier.";

const withOpenChecks = async () => {
  const clock = fixedClock("2026-05-04");
  const { core, client } = await openCore({ clock });
  const { person, request } = aCaseFile();
  const opened = await client.caseFiles.create({
    number: "ARC-2026-01",
    programmeId: "archipel",
    person,
    request,
  });
  const db = databaseOf(core);
  return { client, clock, db, opened, caseFileId: opened.id };
};

const checkOf = (view: CaseFileView, checkId: CheckId) =>
  view.progress.steps.flatMap(({ checks }) => checks).find(({ id }) => id === checkId);

test("a check is set aside with its reason, in the organiser's name, and no longer counts anywhere", async () => {
  const { client, caseFileId } = await withOpenChecks();
  const [listed] = (await client.caseFiles.list({})).caseFiles;

  const view = await client.checks.setAside({ caseFileId, checkId: "clarificationHeld", reason });

  expect(checkOf(view, "clarificationHeld")).toEqual({
    id: "clarificationHeld",
    state: "setAside",
    reason,
    by: "Colombe Fictive",
    on: "2026-05-04",
  });
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
  const [after] = (await client.caseFiles.list({})).caseFiles;
  expect(after?.missing).toBe((listed?.missing ?? 0) - 1);
});

test("it still does not count the next morning, nor after another change of the dossier", async () => {
  const { client, clock, caseFileId } = await withOpenChecks();
  await client.checks.setAside({ caseFileId, checkId: "clarificationHeld", reason });
  const [listed] = (await client.caseFiles.list({})).caseFiles;

  clock.moveTo("2026-05-05");
  expect((await client.caseFiles.list({})).caseFiles[0]?.missing).toBe(listed?.missing);
  const { person } = aCaseFile();
  await client.people.save({ caseFileId, person: { ...person, usualName: "Camille" } });

  expect((await client.caseFiles.list({})).caseFiles[0]?.missing).toBe(listed?.missing);
});

test("resumed, it is open as before; resumed twice, nothing more changes", async () => {
  const { client, caseFileId, db, opened } = await withOpenChecks();
  await client.checks.setAside({ caseFileId, checkId: "clarificationHeld", reason });
  await client.checks.resume({ caseFileId, checkId: "clarificationHeld" });

  const view = await client.checks.resume({ caseFileId, checkId: "clarificationHeld" });

  expect(view).toEqual(opened);
  const waiver = {
    checkId: "clarificationHeld",
    reason,
    by: "Colombe Fictive",
    on: "2026-05-04",
  };
  expect(db.select().from(changeTable).all()).toMatchObject([
    { part: "checkWaivers", by: "Colombe Fictive", before: [], after: [waiver] },
    { part: "checkWaivers", by: "Colombe Fictive", before: [waiver], after: [] },
  ]);
});

test("what is met, set aside already or not asked for cannot be set aside, and nothing is written", async () => {
  const { client, caseFileId, db } = await withOpenChecks();
  await client.checks.setAside({ caseFileId, checkId: "clarificationHeld", reason });

  for (const checkId of ["personInformed", "clarificationHeld", "preparationWritten"] as const) {
    const { error } = await safe(client.checks.setAside({ caseFileId, checkId, reason }));
    expect(error).toMatchObject({ code: "NOT_OPEN" });
  }
  expect(db.select().from(changeTable).all()).toHaveLength(1);
});

test("without a reason, or for a dossier that is not there, nothing is set aside", async () => {
  const { client, caseFileId, opened } = await withOpenChecks();
  const checkId = "clarificationHeld";

  const unexplained = await safe(client.checks.setAside({ caseFileId, checkId, reason: "" }));
  expect(unexplained.error).toMatchObject({ code: "BAD_REQUEST" });
  const elsewhere = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
  for (const asked of [
    client.checks.setAside({ caseFileId: elsewhere, checkId, reason }),
    client.checks.resume({ caseFileId: elsewhere, checkId }),
  ])
    expect((await safe(asked)).error).toMatchObject({ code: "NOT_FOUND" });
  expect(await client.caseFiles.open({ caseFileId })).toEqual(opened);
});

test("the database itself refuses a check nobody knows", async () => {
  const { caseFileId, db } = await withOpenChecks();
  const write = sql`insert into check_waiver values (${caseFileId}, 'anything', 'x', 'x', '2026-05-04')`;
  expect(() => db.run(write)).toThrow("insert into check_waiver");
});

test("what was set aside here stays so when the dossier is replaced by its hand-over file", async () => {
  const { client, caseFileId } = await withOpenChecks();
  const view = await client.checks.setAside({ caseFileId, checkId: "clarificationHeld", reason });
  const exported = await client.exchange.export({ caseFileId, includePrivate: true });
  if (exported.outcome !== "download") throw new Error("expected a download");
  const text = new TextDecoder().decode(await exported.file.arrayBuffer());

  await client.exchange.import({ text, replace: true });

  expect(text).not.toContain(reason);
  expect(await client.caseFiles.open({ caseFileId })).toEqual(view);
});
