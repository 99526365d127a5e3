import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { handOverCaseFile } from "#core/services/exchange.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import {
  type Contact,
  type ContactChoice,
  type ContactId,
  pairsToAskAbout,
} from "#domain/contact.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { databaseOf, openCore } from "#tests/support/core-harness.ts";
import type { CoreClient } from "#contract/contract.ts";

const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  name: "Dr Anaïs Hœrnaert",
  role: "Pédopsychiatre",
  category: "mentalHealth",
  secrecy: "professional",
  phone: "0470 00 00 31",
  ...overrides,
});

const choice = (overrides: Partial<ContactChoice> = {}): ContactChoice => ({
  memberId: "p01",
  contactId: null,
  add: false,
  otherThan: [],
  contactTakes: [],
  ...overrides,
});

const anais = aMember({ id: "p01", name: "Anaïs Hoernaert", phone: "0470 00 00 31" });

const addContact = async (client: CoreClient, overrides: Partial<Contact> = {}) => {
  const contact = aContact(overrides);
  const saved = await client.contacts.save({ contactId: null, contact, otherThan: [], follow: [] });
  return saved.contactId;
};

const importFile = async (client: CoreClient, caseFile: CaseFile): Promise<CaseFileId> => {
  const imported = await client.exchange.import({
    text: writeExchangeFile(caseFile),
    replace: false,
  });
  return imported.caseFileId;
};

const cycleWith = (actions: CaseFile["cycles"][number]["plan"]["actions"]) => ({
  number: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions },
  followUps: [],
  evaluation: null,
  outcome: "ongoing" as const,
});

const openDossier = (number: string) => aCaseFile({ number, network: [anais] });

/** Two open dossiers and a closed one, each with the same professional among their network. */
const threeDossiers = async () => {
  const { core, client } = await openCore();
  const first = await importFile(client, openDossier("ESS-01"));
  const second = await importFile(client, openDossier("ESS-02"));
  const closed = await importFile(client, {
    ...openDossier("ESS-03"),
    cycles: [{ ...cycleWith([]), outcome: "exit", closedOn: day("2026-03-01") }],
  });
  return { core, client, first, second, closed };
};

const link = async (client: CoreClient, contactId: ContactId, ids: ReadonlyArray<CaseFileId>) => {
  for (const caseFileId of ids)
    await client.network.save({
      caseFileId,
      network: [anais],
      contactChoices: [choice({ contactId })],
    });
};

const phoneIn = async (client: CoreClient, caseFileId: CaseFileId) =>
  (await client.caseFiles.open({ caseFileId })).caseFile.network[0]?.phone;

describe("the address book asks, and never merges by itself", () => {
  test("adding somebody of the same name is refused until somebody says who it is", async () => {
    const { client } = await openCore();
    const known = await addContact(client);
    const contact = aContact({ name: "HOERNAERT Anais", phone: "0470 00 00 99" });
    const asked = { contactId: null, contact, otherThan: [], follow: [] };

    const { error } = await safe(client.contacts.save(asked));
    expect(error).toMatchObject({
      code: "MAYBE_SAME",
      data: { alike: [{ contactId: known, name: "Dr Anaïs Hœrnaert", clues: ["name"] }] },
    });
    expect((await client.contacts.list()).entries).toHaveLength(1);
  });

  test("the same e-mail is asked about too, also when a contact is changed", async () => {
    const { client } = await openCore();
    const known = await addContact(client, { email: "accueil@essais.example" });
    const other = await addContact(client, { name: "Kévin Fictif" });
    const contact = aContact({ name: "Kévin Fictif", email: "Accueil@essais.example" });

    const asked = { contactId: other, contact, otherThan: [], follow: [] };
    const { error } = await safe(client.contacts.save(asked));
    expect(error).toMatchObject({ code: "MAYBE_SAME", data: { alike: [{ contactId: known }] } });
  });

  test("told that it is somebody else, both stay, and it does not ask again", async () => {
    const { client } = await openCore();
    const known = await addContact(client);
    const contact = aContact({ role: "Assistante sociale" });
    const { contactId } = await client.contacts.save({
      contactId: null,
      contact,
      otherThan: [known],
      follow: [],
    });

    const { entries, toldApart } = await client.contacts.list();
    expect(entries).toHaveLength(2);
    expect(toldApart.map((pair) => pair.toSorted())).toEqual([[known, contactId].toSorted()]);
    const again = { contactId, contact: { ...contact, phone: null }, otherThan: [], follow: [] };
    expect((await safe(client.contacts.save(again))).error).toBeNull();
  });

  test("told that they are one, it keeps what was chosen and whom each was known as", async () => {
    const { client, first, second } = await threeDossiers();
    const kept = await addContact(client);
    const merged = await addContact(client, { name: "A. Hœrnaert", email: "a@essais.example" });
    await link(client, kept, [first]);
    await link(client, merged, [second]);

    const contact = aContact({ email: "a@essais.example" });
    await client.contacts.merge({ keptId: kept, mergedId: merged, contact });

    const { entries } = await client.contacts.list();
    expect(entries).toMatchObject([
      { id: kept, contact, places: [{ number: "ESS-01" }, { number: "ESS-02" }] },
    ]);
  });

  test("a contact cannot be merged into itself, nor with one that is gone", async () => {
    const { client } = await openCore();
    const contactId = await addContact(client);
    const gone = await addContact(client, { name: "Kévin Fictif" });
    await client.contacts.remove({ contactId: gone });
    for (const mergedId of [contactId, gone]) {
      const merging = { keptId: contactId, mergedId, contact: aContact() };
      expect((await safe(client.contacts.merge(merging))).error).toMatchObject({
        code: "CONTACT_GONE",
      });
    }
    expect((await client.contacts.list()).entries).toHaveLength(1);
  });
});

describe("a network and the address book", () => {
  test("saving a network adds nobody unless that was asked", async () => {
    const { client, first } = await threeDossiers();
    await client.network.save({ caseFileId: first, network: [anais] });
    expect((await client.contacts.list()).entries).toEqual([]);
  });

  test("a professional who is added is known where they come from", async () => {
    const { client, first } = await threeDossiers();
    await client.network.save({
      caseFileId: first,
      network: [anais],
      contactChoices: [choice({ add: true })],
    });
    const { entries } = await client.contacts.list();
    expect(entries).toMatchObject([
      {
        contact: { name: "Anaïs Hoernaert", phone: "0470 00 00 31" },
        places: [{ caseFileId: first, memberId: "p01", number: "ESS-01", isClosed: false }],
      },
    ]);
  });

  test("a relative is never added, also when asked", async () => {
    const { client, first } = await threeDossiers();
    const relative = aMember({ id: "p01", category: "natural" });
    await client.network.save({
      caseFileId: first,
      network: [relative],
      contactChoices: [choice({ add: true })],
    });
    expect((await client.contacts.list()).entries).toEqual([]);
  });

  test("who is there already is asked about before anything is written", async () => {
    const { client, first } = await threeDossiers();
    await addContact(client);
    const { error } = await safe(
      client.network.save({
        caseFileId: first,
        network: [{ ...anais, phone: "0470 00 00 99" }],
        contactChoices: [choice({ add: true })],
      }),
    );
    expect(error).toMatchObject({ code: "MAYBE_SAME" });
    expect(await phoneIn(client, first)).toBe("0470 00 00 31");
    expect((await client.contacts.list()).entries).toHaveLength(1);
  });

  test("two newcomers of one name both enter, and are asked about in the address book", async () => {
    const { client, first } = await threeDossiers();
    await client.network.save({
      caseFileId: first,
      network: [anais, { ...anais, id: "p02", role: "Logopède" }],
      contactChoices: [choice({ add: true }), choice({ memberId: "p02", add: true })],
    });
    const book = await client.contacts.list();
    expect(book.entries).toHaveLength(2);
    expect(pairsToAskAbout(book)).toHaveLength(1);
    const [one, other] = book.entries;
    if (!one || !other) throw new Error("the book is empty");
    await client.contacts.tellApart({ contactId: one.id, otherId: other.id });
    expect(pairsToAskAbout(await client.contacts.list())).toEqual([]);
  });

  test("another phone in a dossier changes the address book only when that was asked", async () => {
    const { client, first } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [first]);
    const moved = { ...anais, phone: "0470 00 00 44" };
    const phoneInBook = async () => (await client.contacts.list()).entries[0]?.contact.phone;

    await client.network.save({ caseFileId: first, network: [moved] });
    expect(await phoneInBook()).toBe("0470 00 00 31");
    await client.network.save({
      caseFileId: first,
      network: [moved],
      contactChoices: [choice({ contactId, contactTakes: ["phone"] })],
    });
    expect(await phoneInBook()).toBe("0470 00 00 44");
  });

  test("who leaves the list is no longer known there, also when their id comes back", async () => {
    const { client, first } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [first]);
    await client.network.save({ caseFileId: first, network: [] });
    const other = aMember({ id: "p01", name: "Quelqu'un d'autre" });
    await client.network.save({ caseFileId: first, network: [other] });
    expect((await client.contacts.list()).entries[0]?.places).toEqual([]);
  });

  test("taking a contact out leaves the members of dossiers as they are", async () => {
    const { client, first } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [first]);
    const before = await client.caseFiles.open({ caseFileId: first });
    await client.contacts.remove({ contactId });
    expect(await client.caseFiles.open({ caseFileId: first })).toEqual(before);
  });

  test("nothing of the address book leaves with a dossier", async () => {
    const { core, client, first } = await threeDossiers();
    const contactId = await addContact(client, { inamiNumber: "1-23456-78" });
    const db = databaseOf(core);
    const before = handOverCaseFile({ db }, first, { includePrivate: true });
    await link(client, contactId, [first]);
    expect(handOverCaseFile({ db }, first, { includePrivate: true })).toEqual(before);
  });
});

describe("a contact that changes", () => {
  test("changes the dossiers that were named, each with its line of history, and no other", async () => {
    const { client, first, second } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [first, second]);

    const saved = await client.contacts.save({
      contactId,
      contact: aContact({ phone: "0470 00 00 55" }),
      otherThan: [],
      follow: [{ caseFileId: first, memberId: "p01" }],
    });

    expect(saved.followed).toBe(1);
    expect(await phoneIn(client, first)).toBe("0470 00 00 55");
    expect(await phoneIn(client, second)).toBe("0470 00 00 31");
    const [line] = await client.changes.list({ caseFileId: first });
    expect(line).toMatchObject({
      part: "network",
      fields: [{ path: [0, "phone"], from: "0470 00 00 31", to: "0470 00 00 55" }],
    });
  });

  test("hands over only what changed: the name a dossier uses stays", async () => {
    const { client, first } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [first]);
    await client.contacts.save({
      contactId,
      contact: aContact({ phone: "0470 00 00 55" }),
      otherThan: [],
      follow: [{ caseFileId: first, memberId: "p01" }],
    });
    const { caseFile } = await client.caseFiles.open({ caseFileId: first });
    expect(caseFile.network).toEqual([{ ...anais, phone: "0470 00 00 55" }]);
  });

  test("never touches a closed dossier, also when it is named", async () => {
    const { client, closed } = await threeDossiers();
    const contactId = await addContact(client);
    await link(client, contactId, [closed]);
    const saved = await client.contacts.save({
      contactId,
      contact: aContact({ phone: "0470 00 00 55" }),
      otherThan: [],
      follow: [{ caseFileId: closed, memberId: "p01" }],
    });
    expect(saved.followed).toBe(0);
    expect(await phoneIn(client, closed)).toBe("0470 00 00 31");
  });
});

describe("who leaves the network", () => {
  const zoe = aMember({ id: "p02", name: "Zoé Fictive" });
  const withActions = async () => {
    const { client } = await openCore();
    const actions = [anAction({ id: "a01" }), anAction({ id: "a02", status: "done" })];
    const caseFile = aCaseFile({ network: [anais, zoe], cycles: [cycleWith(actions)] });
    return { client, caseFileId: await importFile(client, caseFile) };
  };
  const gone = { ...anais, leftOn: day("2026-05-01"), replacedById: "p02" };

  test("keeps their actions unless they are handed over", async () => {
    const { client, caseFileId } = await withActions();
    const view = await client.network.save({ caseFileId, network: [gone, zoe] });
    const [cycle] = view.caseFile.cycles;
    expect(cycle?.plan.actions.map(({ responsibleId }) => responsibleId)).toEqual(["p01", "p01"]);
  });

  test("hands their open actions over in the same change, which amends the plan", async () => {
    const { client, caseFileId } = await withActions();
    const view = await client.network.save({
      caseFileId,
      network: [gone, zoe],
      handOvers: [{ fromId: "p01", toId: "p02" }],
    });
    const [cycle] = view.caseFile.cycles;
    expect(cycle?.plan.actions.map(({ responsibleId }) => responsibleId)).toEqual(["p02", "p01"]);
    const changes = await client.changes.list({ caseFileId });
    const parts = changes.map(({ part }) => part).toSorted();
    expect(parts).toEqual(["cycles", "network", "planVersions"]);
    const versions = view.supplement.planVersions.map(({ version, reason }) => [version, reason]);
    expect(versions).toEqual([
      [1, null],
      [2, `${gone.name} → ${zoe.name}`],
    ]);
  });

  test("before they came is refused with the line and the rule, and nothing is written", async () => {
    const { client, caseFileId } = await withActions();
    const backwards = { ...anais, joinedOn: day("2026-05-02"), leftOn: day("2026-05-01") };
    const { error } = await safe(client.network.save({ caseFileId, network: [zoe, backwards] }));
    expect(error).toMatchObject({
      code: "INVALID",
      data: { problems: [{ path: "$.network[1].leftOn", rule: "leavesBeforeJoining" }] },
    });
    expect(await client.changes.list({ caseFileId })).toEqual([]);
  });

  test("may be written so in a file that comes in: it is read whole", async () => {
    const { client } = await openCore();
    const network = [{ ...anais, replacedById: "p01" }];
    const caseFileId = await importFile(client, aCaseFile({ network }));
    expect((await client.caseFiles.open({ caseFileId })).caseFile.network).toEqual(network);
  });
});

test("a partial attendance keeps only the items that are on the agenda", async () => {
  const { client } = await openCore();
  const caseFile = aCaseFile({
    network: [anais, aMember({ id: "p02" })],
    consents: [aConsent()],
    programme: { id: "generique", settings: {} },
  });
  const caseFileId = await importFile(client, caseFile);
  const {
    number: _number,
    cycle: _cycle,
    ...concertation
  } = aConcertation({
    agenda: ["L'école"],
    attendance: [
      { memberId: "p01", attendance: "partial", agendaItems: ["L'école", "Les vacances"] },
      { memberId: "p02", attendance: "present" },
    ],
  });
  const view = await client.concertations.save({ caseFileId, number: null, concertation });
  expect(view.caseFile.concertations[0]?.attendance).toEqual([
    { memberId: "p01", attendance: "partial", agendaItems: ["L'école"] },
    { memberId: "p02", attendance: "present" },
  ]);
});

describe("a new request for somebody who may have a dossier", () => {
  const { person } = aCaseFile();

  test("names that dossier and its step, whatever the case and accents", async () => {
    const { client } = await openCore();
    const caseFileId = await importFile(client, aCaseFile());
    const asked = { ...person, familyName: "FICTIF", givenNames: "camille", usualName: "Cami" };
    const { familyName, givenNames, usualName, birthDate } = asked;
    const found = await client.people.findDuplicates({
      familyName,
      givenNames,
      usualName,
      birthDate,
    });
    expect(found).toEqual([
      {
        caseFileId,
        number: "ESS-01",
        usualName: "Cam",
        familyName: "Fictif",
        currentStepTitle: expect.stringMatching(/./),
        isClosed: false,
      },
    ]);
  });

  test("finds nobody who was born on another day", async () => {
    const { client } = await openCore();
    await importFile(client, aCaseFile());
    const { familyName, givenNames, usualName } = person;
    const asked = { familyName, givenNames, usualName, birthDate: day("2005-06-16") };
    expect(await client.people.findDuplicates(asked)).toEqual([]);
  });
});
