import { readFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { changeTable } from "#core/db/schema/index.ts";
import { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { StepId } from "#domain/step.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import {
  databaseOf,
  fixedClock,
  openCore,
  organiser,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

const withKirikou = async () => {
  const clock = fixedClock("2026-05-04");
  const opened = await openCore({ clock });
  const text = demonstrationText("kir-01");
  const { caseFileId } = await opened.client.exchange.import({ text, replace: false });
  const db = databaseOf(opened.core);
  return { ...opened, db, clock, caseFileId };
};

const { person, request } = aCaseFile();

const missingAt = ({ progress }: CaseFileView, id: StepId): number =>
  progress.steps.find((step) => step.id === id)?.missing ?? 0;

/** What SQLite said when it refused. */
const refusalOf = (write: () => unknown): string => {
  try {
    write();
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return String(cause);
  }
  return "accepted";
};

describe("a new dossier", () => {
  test("starts from its request, under the figures its programme has, in the organiser's name", async () => {
    const { client } = await openCore();
    const { number } = await client.caseFiles.proposeNumber({ programmeId: "archipel" });
    const view = await client.caseFiles.create({
      number,
      programmeId: "archipel",
      person,
      request,
    });

    expect(view.caseFile.number).toBe("ARC-2026-01");
    expect(view.caseFile.programme.settings.minProfessionals).toBe(2);
    expect(view.caseFile.organiser.name).toBe("Colombe Fictive");
    expect(await client.caseFiles.proposeNumber({ programmeId: "archipel" })).toEqual({
      number: "ARC-2026-02",
    });
  });

  test("is refused a number that is taken, however often the button is pressed", async () => {
    const { client } = await openCore();
    const input = { number: "ARC-1", programmeId: "archipel", person, request };
    await client.caseFiles.create(input);
    const { error } = await safe(client.caseFiles.create(input));
    expect(error).toMatchObject({ code: "NUMBER_TAKEN" });
    expect((await client.caseFiles.list({})).caseFiles).toHaveLength(1);
  });

  test("is refused with an unknown key, and nothing is written", async () => {
    const { client } = await openCore();
    const input = {
      number: "ARC-1",
      programmeId: "archipel",
      person: { ...person, nickname: "Léo" },
      request,
    };
    const { error } = await safe(client.caseFiles.create(input));
    expect(error).toMatchObject({ code: "BAD_REQUEST" });
    expect((await client.caseFiles.list({})).caseFiles).toEqual([]);
  });
});

describe("the organiser's details", () => {
  test("go on the dossiers opened after they changed; those that exist keep theirs", async () => {
    const { client } = await openCore();
    const input = { programmeId: "archipel", person, request };
    const { id } = await client.caseFiles.create({ ...input, number: "ARC-1" });
    await client.drafts.put({ caseFileId: null, form: "organiser", values: { half: "typed" } });
    await client.organisers.save({ ...organiser, name: "Colombe Renommée" });
    const after = await client.caseFiles.create({ ...input, number: "ARC-2" });

    expect(await client.organisers.get()).toEqual({ ...organiser, name: "Colombe Renommée" });
    expect(after.caseFile.organiser.name).toBe("Colombe Renommée");
    const before = await client.caseFiles.open({ caseFileId: id });
    expect(before.caseFile.organiser.name).toBe("Colombe Fictive");
    expect(await client.drafts.get({ caseFileId: null, form: "organiser" })).toBeNull();
  });
});

describe("a change of a dossier", () => {
  test("is refused whole when a member who is named elsewhere would disappear", async () => {
    const { client, caseFileId } = await withKirikou();
    const before = await client.caseFiles.open({ caseFileId });
    const network = before.caseFile.network.filter(({ id }) => id !== "p05");

    const { error } = await safe(client.network.save({ caseFileId, network }));

    expect(error).toMatchObject({
      code: "INVALID",
      data: {
        problems: expect.arrayContaining([
          {
            path: "$.concertations[0].attendance[4].memberId",
            rule: "notAMember",
            parameters: { value: "p05" },
          },
        ]),
      },
    });
    expect(await client.caseFiles.open({ caseFileId })).toEqual(before);
  });

  test("keeps what it replaced in a log that nobody can rewrite", async () => {
    const { client, db, caseFileId } = await withKirikou();
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    await client.people.save({ caseFileId, person: { ...caseFile.person, usualName: "Léandre" } });

    expect(db.select().from(changeTable).all()).toMatchObject([
      { part: "person", before: { usualName: "Léo" }, after: { usualName: "Léandre" } },
    ]);
    expect(refusalOf(() => db.update(changeTable).set({ part: "request" }).run())).toContain(
      "append-only",
    );
    expect(refusalOf(() => db.delete(changeTable).run())).toContain("append-only");
    const replace = sql`insert or replace into change (sequence, case_file_id, at, by, part) values (1, ${caseFileId}, '', '', 'person')`;
    expect(refusalOf(() => db.run(replace))).toContain("append-only");
  });

  test("of a dossier that does not exist is refused", async () => {
    const { client } = await openCore();
    const caseFileId = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
    const { error } = await safe(client.people.save({ caseFileId, person }));
    expect(error).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a consent", () => {
  test("supersedes the earlier answer of the same giver on the same subject, which stays", async () => {
    const { client, caseFileId } = await withKirikou();
    const view = await client.consents.record({
      caseFileId,
      consent: {
        kind: "participate",
        subject: "concertation",
        givenBy: "person",
        status: "withdrawn",
        on: "2026-05-03",
      },
    });
    expect(view.caseFile.consents).toHaveLength(4);
    expect(view.caseFile.consents.at(-1)).toMatchObject({ id: "c04", supersedesId: "c1" });
    expect(view.facts.participationConsent).toBe("withdrawn");
  });
});

describe("a concertation", () => {
  const {
    number: _number,
    cycle: _cycle,
    ...concertation
  } = aConcertation({
    attendance: [{ memberId: "p01", attendance: "present" }],
  });

  test("is not marked as held below the minimum, and the file stays as it was", async () => {
    const { client, caseFileId } = await withKirikou();
    const before = await client.caseFiles.open({ caseFileId });
    const { error } = await safe(
      client.concertations.save({ caseFileId, number: null, concertation }),
    );
    expect(error).toMatchObject({
      code: "GATE_CLOSED",
      data: { refusals: [{ type: "TooFewProfessionals", present: 0, minimum: 2 }] },
    });
    expect(await client.caseFiles.open({ caseFileId })).toEqual(before);
  });

  // Planted fault: without observeVoice in saveConcertation nobody has observed anything.
  test("keeps who observed a baby's words, with the concertation, until they are no longer reported", async () => {
    const { client, caseFileId } = await withKirikou();
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const baby = { ...caseFile.person, birthDate: day("2025-03-01") };
    await client.people.save({ caseFileId, person: baby });
    const attendance = ["p05", "p07"].map((memberId) => ({
      memberId,
      attendance: "present" as const,
    }));
    const absent = {
      ...concertation,
      attendance,
      personPresent: false,
      personVoice: null,
      reportedVoice: "Elle cherche sa sœur des yeux.",
    };
    const save = (number: number | null, changes = {}, observedBy: string | null = "Sa tante") =>
      client.concertations.save({
        caseFileId,
        number,
        concertation: { ...absent, ...changes },
        observedBy,
      });

    const { error } = await safe(save(null, {}, null));
    expect(error).toMatchObject({ data: { refusals: [{ type: "PersonNotObserved" }] } });
    const { supplement } = await save(null);
    expect(supplement.observedVoices).toEqual([{ concertationNumber: 2, by: "Sa tante" }]);
    const said = { personPresent: true, personVoice: "Ba-ba.", reportedVoice: undefined };
    expect((await save(2, said)).supplement.observedVoices).toEqual([]);
  });

  test("takes the next number in the passage under way", async () => {
    const { client, caseFileId } = await withKirikou();
    const attendance = ["p01", "p05", "p07"].map((memberId) => ({
      memberId,
      attendance: "present" as const,
    }));
    const view = await client.concertations.save({
      caseFileId,
      number: null,
      concertation: { ...concertation, attendance },
    });
    expect(view.caseFile.concertations.at(-1)).toMatchObject({ number: 2, cycle: 1 });
  });
});

describe("a passage", () => {
  const plan = {
    validatedOn: "2026-02-10",
    objectives: [anObjective()],
    actions: [anAction({ responsibleId: "p01" })],
  };
  const evaluation = {
    on: day("2026-05-02"),
    levels: [],
    cooperationQuality: "Bonne.",
    criticalMoments: [],
    positiveMoments: [],
    personSatisfaction: "« Mieux. »",
  };

  test("ends with its outcome, and a second one begins when its own plan is validated", async () => {
    const { client, caseFileId } = await withKirikou();
    await client.evaluations.save({
      caseFileId,
      evaluation,
      outcome: "secondPassage",
      closedOn: null,
      outcomeReason: null,
    });
    const { error } = await safe(
      client.followUps.add({
        caseFileId,
        followUp: {
          on: "2026-05-03",
          channel: "visite",
          withIds: [],
          text: "…",
          signal: "neutral",
        },
      }),
    );
    expect(error).toMatchObject({ code: "NO_CYCLE" });

    const view = await client.plans.save({ caseFileId, plan });
    expect(
      view.caseFile.cycles.map(({ number, outcome, closedOn }) => [number, outcome, closedOn]),
    ).toEqual([
      [1, "secondPassage", "2026-05-02"],
      [2, "ongoing", undefined],
    ]);
  });

  test("is not begun in a file that has ended, even where its day is not known", async () => {
    const { client } = await openCore();
    const file = JSON.parse(demonstrationText("kir-01"));
    file.cycles[0].outcome = "handedOver";
    const text = JSON.stringify(file);
    const { caseFileId } = await client.exchange.import({ text, replace: false });

    const { error } = await safe(client.plans.save({ caseFileId, plan }));

    expect(error).toMatchObject({ code: "CLOSED" });
    expect((await client.caseFiles.open({ caseFileId })).progress.isClosed).toBe(true);
  });

  test("keeps the reason of an action only with the state it explains", async () => {
    const { client, caseFileId } = await withKirikou();
    const gaveUp = { status: "notDone", dueOn: null, doneOn: null, notDoneReason: "Trop loin." };
    const actionId = "a06";
    await client.plans.updateAction({
      caseFileId,
      actionId,
      update: { ...gaveUp, status: "notDone" },
    });
    const update = { status: "inProgress", dueOn: "2026-04-30", doneOn: null } as const;
    const view = await client.plans.updateAction({ caseFileId, actionId, update });

    const action = view.caseFile.cycles[0]?.plan.actions.find(({ id }) => id === actionId);
    expect(action).toMatchObject({ status: "inProgress" });
    expect(action).not.toHaveProperty("notDoneReason");
  });

  test("is not begun for an ineligible request", async () => {
    const { client } = await openCore();
    const text = demonstrationText("bru-02");
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    const { error } = await safe(client.plans.save({ caseFileId, plan: { ...plan, actions: [] } }));
    expect(error).toMatchObject({ code: "INELIGIBLE" });
  });
});

describe("the order of the steps", () => {
  test("guides and does not jail: a later one is written while an earlier one misses something, which is written then", async () => {
    const { client } = await openCore();
    const file = JSON.parse(demonstrationText("arc-01"));
    const { clarification } = file;
    const text = JSON.stringify({ ...file, clarification: null });
    const { caseFileId } = await client.exchange.import({ text, replace: false });

    const { plan } = file.cycles[0];
    const later = await client.plans.save({ caseFileId, plan });
    const earlier = await client.clarifications.save({ caseFileId, clarification });

    expect(missingAt(later, "clarification")).toBe(missingAt(earlier, "clarification") + 1);
    expect(earlier.progress.current).toBe(later.progress.current);
  });
});

describe("the list of dossiers", () => {
  test("says each morning what became late overnight", async () => {
    const { client, clock } = await withKirikou();
    const [before] = (await client.caseFiles.list({})).caseFiles;
    clock.moveTo("2026-04-01");
    const [after] = (await client.caseFiles.list({})).caseFiles;
    // On 4 May two actions are late; on 1 April one was: the check is open on both days, the person's age is not.
    expect(before?.missing).toBe(after?.missing);

    clock.moveTo("2026-02-25");
    const [early] = (await client.caseFiles.list({})).caseFiles;
    expect(early?.missing).toBe((before?.missing ?? 0) - 1);
  });
});

describe("a draft", () => {
  const key = { caseFileId: null, form: "newCaseFile" } as const;

  test("comes back as it was typed, in another run of the core, until its form is saved", async () => {
    const vaultFolder = path.join(temporaryFolder(), "vault");
    const { client, core } = await openCore({ vaultFolder });
    await client.drafts.put({ ...key, values: { reason: "  pas fini… 🙂" } });
    await client.drafts.put({ ...key, values: { reason: "  pas fini du tout 🙂" } });
    core[Symbol.dispose]();
    await client.vault.unlock({ passphrase: "sept mots fictifs pour un essai" });

    expect(await client.drafts.get(key)).toMatchObject({
      values: { reason: "  pas fini du tout 🙂" },
    });
    await client.caseFiles.create({ number: "ARC-1", programmeId: "archipel", person, request });
    expect(await client.drafts.get(key)).toBeNull();
  });

  test("of the representatives goes when they are saved, and no other draft with it", async () => {
    const { client, caseFileId } = await withKirikou();
    await client.drafts.put({ caseFileId, form: "representatives", values: { a: 1 } });
    await client.drafts.put({ caseFileId, form: "network", values: { b: 2 } });
    const representatives = [{ name: "Oncle", quality: "tuteur", agreement: "given" as const }];
    const saved = await client.representatives.save({ caseFileId, representatives });

    expect(saved.caseFile.representatives).toEqual(representatives);
    expect(saved.drafts).toMatchObject([{ form: "network" }]);
  });

  test("of one dossier does not show in another", async () => {
    const { client, caseFileId } = await withKirikou();
    await client.drafts.put({ caseFileId, form: "plan", values: { a: 1 } });
    expect(await client.drafts.get({ caseFileId: null, form: "plan" })).toBeNull();
    const view = await client.caseFiles.open({ caseFileId });
    expect(view.drafts).toMatchObject([{ form: "plan" }]);
  });
});

test("every table refuses a value of the wrong type and a word outside its list", async () => {
  const { db } = await withKirikou();
  const migration = readFileSync(path.join(projectFolder, "migrations/0000_initial.sql"), "utf8");
  expect(migration.match(/CREATE TABLE/g)?.length).toBe(migration.match(/\) STRICT;/g)?.length);
  expect(refusalOf(() => db.run(sql`update plan_action set status = 'forgotten'`))).toContain(
    "CHECK",
  );
  expect(refusalOf(() => db.run(sql`update attendance set fee_cents = 'beaucoup'`))).toContain(
    "cannot store",
  );
  expect(refusalOf(() => db.run(sql`update funding_line set amount_cents = 1`))).toContain("CHECK");
  expect(
    refusalOf(() => db.run(sql`update attendance set member_id = 'p99' where member_id = 'p03'`)),
  ).toContain("FOREIGN KEY");
});

test("a member may leave the network when nobody names them", async () => {
  const { client, caseFileId } = await withKirikou();
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  const joined = await client.network.save({
    caseFileId,
    network: [...caseFile.network, aMember({ id: "p10" })],
  });
  expect(joined.caseFile.network).toHaveLength(10);
  const left = await client.network.save({ caseFileId, network: caseFile.network });
  expect(left.caseFile.network).toHaveLength(9);
});
