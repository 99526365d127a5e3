import { describe, expect, test } from "vitest";
import { lifeSections } from "#core/documents/access/access-sections.ts";
import { draftOn } from "#core/documents/papers/paper-version.ts";
import { synthesisNote } from "#core/documents/papers/synthesis-note.ts";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import { writeHandOverFile } from "#domain/exchange-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { WrittenLine } from "#domain/meeting.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { fixedClock, openCore, passphrase } from "#tests/support/core-harness.ts";

const person = aMember({ id: "p01", name: "Camille Fictif", category: "person", secrecy: "none" });
const mother = aMember({ id: "p02", name: "Mère d'essai", role: "Mère", category: "natural" });
const doctor = aMember({ id: "p03", name: "Dr Essai", role: "Médecin", category: "frontline" });
const school = aMember({ id: "p04", name: "École d'essai", role: "École", category: "society" });

const ready = (overrides: Partial<CaseFile> = {}): CaseFile =>
  aCaseFile({
    network: [person, mother, doctor, school],
    consents: [aConsent()],
    ...overrides,
  });

const openDossier = async (caseFile: CaseFile, supplement: Partial<Supplement> = {}) => {
  const clock = { ...fixedClock("2026-05-04"), now: () => now };
  let now = "2026-05-04T12:00:00.000Z";
  const { core, client } = await openCore({ clock });
  const text = writeHandOverFile(caseFile, { ...emptySupplement(1), ...supplement });
  const { caseFileId } = await client.exchange.import({ text, replace: false });
  const moveTo = (instant: string) => {
    now = instant;
  };
  return { core, client, caseFileId, moveTo };
};

const aLine = (overrides: Partial<WrittenLine> = {}): WrittenLine => ({
  kind: "agreement",
  text: "On se revoit.",
  byId: null,
  dueOn: null,
  objectiveId: null,
  ...overrides,
});

const aCycle = (overrides: Partial<Cycle> = {}): Cycle => ({
  number: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [] },
  followUps: [],
  evaluation: null,
  outcome: "ongoing",
  ...overrides,
});

const holdMeeting = async (client: CoreClient, caseFileId: CaseFileId) => {
  await client.meetings.start({ caseFileId, start: "14:00" });
  for (const memberId of ["p01", "p02", "p03", "p04"])
    await client.meetings.attend({ caseFileId, memberId, attendance: "present" });
  const lines = [
    aLine({ kind: "word", text: "Je veux rester chez moi." }),
    aLine({ kind: "word", text: "Elle dort mieux.", byId: "p02" }),
    aLine({ kind: "agreement", text: "On garde le même médecin." }),
    aLine({ kind: "divergence", text: "Trop tôt pour l'école.", byId: "p04" }),
    aLine({ kind: "decision", text: "Un essai d'un mois." }),
    aLine({ kind: "task", text: "Appeler l'école", byId: "p02", dueOn: day("2026-05-18") }),
  ];
  for (const line of lines) await client.meetings.capture({ caseFileId, line });
  return client.meetings.settle({
    caseFileId,
    ending: {
      place: "Salle d'essai",
      personAbsenceReason: null,
      renewedTrajectory: null,
      carrierId: "p03",
      nextOn: day("2026-06-15"),
      nextAt: "10:00",
    },
  });
};

const readBack = async (client: CoreClient, caseFileId: CaseFileId) => {
  const { meeting } = await client.meetings.view({ caseFileId });
  for (const { id } of meeting?.lines.filter(({ kind }) => kind === "decision") ?? [])
    await client.meetings.readBack({
      caseFileId,
      lineId: id,
      validatedBy: "all",
      reservations: [{ byId: "p04", text: "À revoir en juin." }],
    });
};

const finish = { end: "15:40", amendmentReason: "Décidé à la concertation." };

describe("a meeting that is being held", () => {
  test("keeps each line on disk before it answers, through a lock in the middle", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line: aLine() });
    await client.vault.lock();
    await client.vault.unlock({ passphrase });

    const { meeting } = await client.meetings.view({ caseFileId });
    expect(meeting).toMatchObject({
      start: "14:00",
      lines: [{ id: "l01", text: "On se revoit." }],
    });
  });

  test("can be written in before anybody has consented; only marking it as held waits", async () => {
    const { client, caseFileId } = await openDossier(ready({ consents: [] }));
    await holdMeeting(client, caseFileId);
    await readBack(client, caseFileId);

    const { gates, meeting } = await client.meetings.view({ caseFileId });
    expect(gates).toEqual([{ type: "ConsentMissing" }]);
    expect(meeting?.lines).toHaveLength(6);
    await expect(client.meetings.finish({ caseFileId, ...finish })).rejects.toMatchObject({
      code: "GATE_CLOSED",
      data: { refusals: [{ type: "ConsentMissing" }] },
    });
    expect((await client.meetings.view({ caseFileId })).meeting?.lines).toHaveLength(6);
  });

  test("is one: started twice, it goes on", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line: aLine() });
    const again = await client.meetings.start({ caseFileId, start: "15:00" });
    expect(again.meeting).toMatchObject({ start: "14:00", lines: [{ id: "l01" }] });
  });

  test("takes over the place that was planned for today", async () => {
    const planned = { on: day("2026-05-04"), start: "14:00", place: "Maison d'essai" };
    const { client, caseFileId } = await openDossier(ready(), { plannedConcertation: planned });
    const { meeting } = await client.meetings.start({ caseFileId, start: "14:05" });
    expect(meeting?.place).toBe("Maison d'essai");
  });

  test("gives a removed line its place back", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    for (const text of ["un", "deux", "trois"])
      await client.meetings.capture({ caseFileId, line: aLine({ text }) });
    await client.meetings.remove({ caseFileId, lineId: "l02" });
    const { meeting } = await client.meetings.capture({
      caseFileId,
      line: aLine({ text: "deux" }),
      at: 1,
    });
    expect(meeting?.lines.map(({ text }) => text)).toEqual(["un", "deux", "trois"]);
  });

  test("is not read back any more where its words changed", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line: aLine({ kind: "decision" }) });
    await readBack(client, caseFileId);
    const { meeting, gaps } = await client.meetings.rewrite({
      caseFileId,
      lineId: "l01",
      line: aLine({ kind: "decision", text: "Autre chose." }),
    });
    expect(meeting?.lines).toMatchObject([{ validatedBy: null }]);
    expect(gaps).toContain("unreadDecisions");
  });

  test("counts neither its own time nor that of the point while it is paused", async () => {
    const { client, caseFileId, moveTo } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.setAgenda({ caseFileId, agenda: ["Accueil", "Plan"] });
    moveTo("2026-05-04T12:10:00.000Z");
    await client.meetings.turnTo({ caseFileId, item: 1 });
    moveTo("2026-05-04T12:20:00.000Z");
    await client.meetings.pause({ caseFileId, isPaused: true });
    moveTo("2026-05-04T12:25:00.000Z");
    const { meeting } = await client.meetings.pause({ caseFileId, isPaused: false });
    expect(meeting).toMatchObject({
      pausedAt: null,
      startedAt: "2026-05-04T12:05:00.000Z",
      itemStartedAt: "2026-05-04T12:15:00.000Z",
    });
  });

  test("goes on with the time of a point that was left by mistake, whatever was paused since", async () => {
    const { client, caseFileId, moveTo } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.setAgenda({ caseFileId, agenda: ["Accueil", "Plan"] });
    const { meeting: before } = await client.meetings.view({ caseFileId });
    moveTo("2026-05-04T12:10:00.000Z");
    await client.meetings.turnTo({ caseFileId, item: 1 });
    await client.meetings.pause({ caseFileId, isPaused: true });
    moveTo("2026-05-04T12:15:00.000Z");
    const { meeting: after } = await client.meetings.pause({ caseFileId, isPaused: false });
    const back = await client.meetings.turnTo({ caseFileId, item: 0, begunAfter: 0 });

    expect(back.meeting).toMatchObject({ item: 0, itemStartedAt: after?.startedAt });
    expect(after?.startedAt).not.toBe(before?.startedAt);
  });

  test("stays at the point that is talked about when the agenda changes", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.setAgenda({ caseFileId, agenda: ["Accueil", "Plan"] });
    await client.meetings.turnTo({ caseFileId, item: 1 });
    const { meeting } = await client.meetings.setAgenda({
      caseFileId,
      agenda: ["Accueil", "Tour de table", "Plan"],
    });
    expect(meeting?.item).toBe(2);
  });

  test("can be put away and taken up again", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    const { meeting } = await client.meetings.capture({ caseFileId, line: aLine() });
    if (!meeting) throw new Error("no meeting");
    expect((await client.meetings.discard({ caseFileId })).meeting).toBeNull();
    expect((await client.meetings.restore({ caseFileId, meeting })).meeting).toEqual(meeting);
  });

  test("is refused where the request was turned down, and nothing is written where none is held", async () => {
    const ineligible = ready();
    const { client, caseFileId } = await openDossier({
      ...ineligible,
      request: { ...ineligible.request, decision: "ineligible" },
    });
    await expect(client.meetings.start({ caseFileId, start: "14:00" })).rejects.toMatchObject({
      code: "INELIGIBLE",
    });
    await expect(client.meetings.capture({ caseFileId, line: aLine() })).rejects.toMatchObject({
      code: "NO_MEETING",
    });
  });

  test("is part of what a request for access hands to the person, without what others said", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await holdMeeting(client, caseFileId);
    const dossier = await client.caseFiles.open({ caseFileId });
    const told = JSON.stringify(lifeSections(dossier));
    expect(told).toContain("Je veux rester chez moi.");
    expect(told).toContain("Un essai d");
    expect(told).not.toContain("Elle dort mieux.");
  });

  test("goes with the dossier to a colleague", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line: aLine() });
    const handed = await client.exchange.handOver({ caseFileId, includePrivate: false });
    if (handed.outcome !== "download") throw new Error("no file");
    const colleague = (await openCore()).client;
    const { caseFileId: theirs } = await colleague.exchange.import({
      text: Buffer.from(await handed.file.arrayBuffer()).toString(),
      replace: false,
    });
    expect((await colleague.meetings.view({ caseFileId: theirs })).meeting?.lines).toHaveLength(1);
  });
});

describe("a meeting that is marked as held", () => {
  test("is the concertation that the note prints, with nothing typed again", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await holdMeeting(client, caseFileId);
    await readBack(client, caseFileId);
    const { meeting, heldToday } = await client.meetings.finish({ caseFileId, ...finish });

    expect(meeting).toBeNull();
    expect(heldToday).toBe(1);
    const { caseFile, supplement } = await client.caseFiles.open({ caseFileId });
    expect(caseFile.concertations).toEqual([
      {
        number: 1,
        cycle: 1,
        heldOn: "2026-05-04",
        start: "14:00",
        end: "15:40",
        place: "Salle d'essai",
        personPresent: true,
        attendance: ["p01", "p02", "p03", "p04"].map((memberId) => ({
          memberId,
          attendance: "present",
        })),
        agenda: [],
        personVoice: "Je veux rester chez moi.",
        statements: [{ byId: "p02", text: "Elle dort mieux." }],
        agreements: ["On garde le même médecin."],
        divergences: ["École d'essai : Trop tôt pour l'école."],
        decisions: [
          {
            id: "d01",
            text: "Un essai d'un mois.",
            validatedBy: "all",
            reservations: [{ byId: "p04", text: "À revoir en juin." }],
          },
        ],
        planReferentId: "p03",
        nextOn: "2026-06-15",
        nextAt: "10:00",
      },
    ]);
    expect(supplement.meetingTasks).toEqual([
      {
        concertationNumber: 1,
        what: "Appeler l'école",
        responsibleId: "p02",
        dueOn: "2026-05-18",
      },
    ]);
  });

  test("says in the note who does what, until the passage has a plan", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await holdMeeting(client, caseFileId);
    await readBack(client, caseFileId);
    await client.meetings.finish({ caseFileId, ...finish });
    const dossier = await client.caseFiles.open({ caseFileId });
    const [concertation] = dossier.caseFile.concertations;
    if (!concertation) throw new Error("no concertation");
    const noteOf = (caseFile: CaseFile) =>
      synthesisNote({ ...dossier, caseFile }, concertation, draftOn(day("2026-05-04")));
    const tasksIn = (caseFile: CaseFile) =>
      noteOf(caseFile).sections.filter(({ title }) => title === "Qui fait quoi");

    expect(JSON.stringify(tasksIn(dossier.caseFile))).toMatch(
      /Mère d.essai.*Appeler l.école \(pour le 18.mai.2026\)/,
    );
    expect(tasksIn({ ...dossier.caseFile, cycles: [aCycle()] })).toEqual([]);
  });

  test("waits until each decision was read back (domain 3, step 3)", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await holdMeeting(client, caseFileId);
    await expect(client.meetings.finish({ caseFileId, ...finish })).rejects.toMatchObject({
      code: "MEETING_UNFINISHED",
      data: { gaps: ["unreadDecisions"] },
    });
  });

  test("adds who does what to the plan under way, as an amendment with its reason", async () => {
    const { client, caseFileId } = await openDossier(ready({ cycles: [aCycle()] }));
    await holdMeeting(client, caseFileId);
    await readBack(client, caseFileId);
    await client.meetings.finish({ caseFileId, ...finish });

    const { caseFile, supplement } = await client.caseFiles.open({ caseFileId });
    expect(caseFile.cycles[0]?.plan.actions).toMatchObject([
      { id: "a01", objectiveId: "o01", what: "Appeler l'école", responsibleId: "p02" },
    ]);
    expect(supplement.planVersions.at(-1)).toMatchObject({
      version: 2,
      reason: finish.amendmentReason,
    });
    expect(supplement.meetingTasks).toEqual([]);
  });

  test("reports the words of a person who was not there, each with its source", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.attend({ caseFileId, memberId: "p01", attendance: "excused" });
    for (const memberId of ["p02", "p03", "p04"])
      await client.meetings.attend({ caseFileId, memberId, attendance: "present" });
    const { gates } = await client.meetings.view({ caseFileId });
    expect(gates).toEqual([{ type: "PersonNotHeard" }]);

    await client.meetings.capture({
      caseFileId,
      line: aLine({ kind: "reported", text: "« Je suis fatiguée. »", byId: "p02" }),
    });
    const ending = (await client.meetings.view({ caseFileId })).meeting;
    if (!ending) throw new Error("no meeting");
    const { personAbsenceReason, renewedTrajectory, carrierId, nextOn, nextAt } = ending;
    await client.meetings.settle({
      caseFileId,
      ending: {
        place: "Salle d'essai",
        personAbsenceReason,
        renewedTrajectory,
        carrierId,
        nextOn,
        nextAt,
      },
    });
    await client.meetings.finish({ caseFileId, ...finish });
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    expect(caseFile.concertations[0]).toMatchObject({
      personPresent: false,
      personVoice: null,
      reportedVoice: "(Mère d'essai) « Je suis fatiguée. »",
    });
  });

  test("stays below the programme's minimum of professionals as a meeting that goes on", async () => {
    const { client, caseFileId } = await openDossier(ready());
    await holdMeeting(client, caseFileId);
    await readBack(client, caseFileId);
    await client.meetings.attend({ caseFileId, memberId: "p04", attendance: "absent" });
    const { professionals, minimumProfessionals } = await client.meetings.view({ caseFileId });
    expect({ professionals, minimumProfessionals }).toEqual({
      professionals: 1,
      minimumProfessionals: 2,
    });
    await expect(client.meetings.finish({ caseFileId, ...finish })).rejects.toMatchObject({
      code: "GATE_CLOSED",
    });
  });
});

describe("what a meeting shows on a wall", () => {
  const clarification = {
    heldOn: day("2026-01-20"),
    place: "Salle d'essai",
    presentIds: [],
    isClinicalIntervention: false as const,
    needs: ["canari-besoin"],
    demand: "canari-demande",
    whatWorked: ["canari-marche"],
    whatFailed: ["canari-echec"],
    resourcePersonIds: [],
    doNotInvite: ["Emre Fictif, canari-pas-inviter"],
    doNotDiscuss: ["canari-pas-aborder"],
  };
  const emre = aMember({
    id: "p05",
    name: "Emre Fictif",
    role: "canari-role-ecarte",
    category: "natural",
    secrecy: "none",
  });
  const police = aMember({
    id: "p06",
    name: "Inspecteur d'essai",
    role: "Police",
    category: "society",
    secrecy: "differentMission",
    phone: "0470 00 00 66 canari-telephone",
  });
  const drawer = (): CaseFile =>
    ready({
      network: [person, mother, doctor, school, emre, police],
      clarification,
      cycles: [
        aCycle({
          followUps: [
            {
              on: day("2026-03-01"),
              channel: "call",
              withIds: [],
              text: "canari-note-privee",
              signal: "alert",
              private: true,
            },
          ],
        }),
      ],
    });

  test("is made of the room alone: nothing of the drawer is sent to it, whichever verb answers", async () => {
    const { client, caseFileId } = await openDossier(drawer(), {
      participation: { manner: null, wishes: null, contraIndication: "canari-contre-indication" },
    });
    const dossier = JSON.stringify(await client.caseFiles.open({ caseFileId }));
    const secrets = [
      "canari-besoin",
      "canari-demande",
      "canari-pas-inviter",
      "canari-pas-aborder",
      "canari-role-ecarte",
      "Emre Fictif",
      "canari-telephone",
      "canari-note-privee",
      "canari-contre-indication",
      "Une situation bloquée.",
    ];
    expect(secrets.filter((secret) => !dossier.includes(secret))).toEqual([]);

    const answers = [
      await client.meetings.view({ caseFileId }),
      await client.meetings.start({ caseFileId, start: "14:00" }),
      await client.meetings.attend({ caseFileId, memberId: "p02", attendance: "present" }),
      await client.meetings.capture({ caseFileId, line: aLine() }),
      await client.meetings.setAgenda({ caseFileId, agenda: ["Accueil"] }),
      await holdMeeting(client, caseFileId),
    ];
    const shown = answers.map((answer) => JSON.stringify(answer)).join("\n");
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  test("names nobody who is kept away, who was left out last time, or who is on another mission", async () => {
    const dossier = drawer();
    const last = aConcertation({
      attendance: [{ memberId: "p04", attendance: "notInvited" }],
    });
    const { client, caseFileId } = await openDossier({ ...dossier, concertations: [last] });
    const { members } = await client.meetings.view({ caseFileId });
    expect(members.map(({ id }) => id)).toEqual(["p02", "p03"]);
  });

  test("names a role without what stands between brackets", async () => {
    const father = aMember({ id: "p02", role: "Père (a refusé)", category: "natural" });
    const { client, caseFileId } = await openDossier(ready({ network: [person, father] }));
    const { members } = await client.meetings.view({ caseFileId });
    expect(members).toMatchObject([{ role: "Père" }]);
  });

  test("lets somebody in who was not expected", async () => {
    const preparation = {
      networkInformedOn: day("2026-04-01"),
      modalitiesRead: true,
      invitationsSentOn: day("2026-04-02"),
      invitedProfessionalIds: ["p03"],
      invitedNaturalIds: [],
      expectations: [],
      proposedActions: [],
      expectedEffects: [],
      firstLineResources: [],
    };
    const { client, caseFileId } = await openDossier(ready({ preparation }));
    const { members } = await client.meetings.view({ caseFileId });
    expect(members.map(({ id, isExpected }) => [id, isExpected])).toEqual([
      ["p02", false],
      ["p03", true],
      ["p04", false],
    ]);
  });
});
