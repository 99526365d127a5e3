import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { type Verb, verbs } from "#contract/verbs.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { Contact, ContactId } from "#domain/contact.ts";
import { isOpen } from "#domain/plan-action.ts";
import { day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { svgLogo } from "#tests/support/logos.ts";

interface Desk {
  readonly client: CoreClient;
  readonly caseFileId: CaseFileId;
}

/** Does it, after what it needs, and gives the way back that the notice offers. */
type Deed = (desk: Desk) => Promise<{
  readonly act: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
}>;

const takenBack = {
  "slots.remove": async ({ client, caseFileId }) => {
    for (const on of [day("2026-05-12"), day("2026-05-13")])
      await client.slots.add({ caseFileId, on, start: "14:00", end: null });
    const { supplement } = await client.slots.answer({
      caseFileId,
      id: "s01",
      memberId: "p02",
      answer: "no",
    });
    const [slot] = supplement.slots;
    if (!slot) throw new Error("there is no slot");
    return {
      act: () => client.slots.remove({ caseFileId, id: slot.id }),
      undo: () => client.slots.restore({ caseFileId, slot, at: 0 }),
    };
  },

  "receipts.remove": async ({ client, caseFileId }) => {
    await client.fundingDecisions.save({ caseFileId, fundingDecision });
    for (const label of ["Équithérapie, mars", "Équithérapie, avril"])
      await client.receipts.save({ caseFileId, id: null, receipt: { ...aReceipt, label } });
    const [receipt] = (await client.caseFiles.open({ caseFileId })).supplement.receipts;
    if (!receipt) throw new Error("there is no receipt");
    return {
      act: () => client.receipts.remove({ caseFileId, id: receipt.id }),
      undo: () => client.receipts.restore({ caseFileId, receipt, at: 0 }),
    };
  },

  "fundingDecisions.remove": async ({ client, caseFileId }) => {
    await client.fundingDecisions.save({ caseFileId, fundingDecision });
    return {
      act: () => client.fundingDecisions.remove({ caseFileId }),
      undo: () => client.fundingDecisions.save({ caseFileId, fundingDecision }),
    };
  },

  "plannedConcertations.cancel": async ({ client, caseFileId }) => {
    const planned = { on: day("2026-06-02"), start: "14:00", place: null };
    const { supplement } = await client.plannedConcertations.save({ caseFileId, planned });
    const known = new Set(supplement.reminderDismissals.map(({ key }) => key));
    return {
      act: () => client.plannedConcertations.cancel({ caseFileId }),
      undo: async () => {
        const called = await client.caseFiles.open({ caseFileId });
        for (const { key } of called.supplement.reminderDismissals)
          if (!known.has(key)) await client.reminders.restore({ caseFileId, key });
        await client.plannedConcertations.save({ caseFileId, planned });
      },
    };
  },

  "letters.reset": async ({ client, caseFileId }) => {
    const text = { language: "fr" as const, subject: "Une rencontre", body: "Un texte d'essai." };
    const letter = "information" as const;
    await client.letters.save({ caseFileId, letter, texts: [text] });
    return {
      act: () => client.letters.reset({ caseFileId, letter, language: "fr" }),
      undo: () => client.letters.save({ caseFileId, letter, texts: [text] }),
    };
  },

  "letterheads.remove": async ({ client }) => {
    const programmeId = "kirikou";
    const picture = Buffer.from(svgLogo()).toString("base64");
    const { alt } = await client.letterheads.save({ programmeId, picture, alt: "Logo d'essai" });
    return {
      act: () => client.letterheads.remove({ programmeId }),
      undo: () => client.letterheads.save({ programmeId, picture, alt }),
    };
  },

  "organiserSignatures.remove": async ({ client }) => {
    const picture = Buffer.from(svgLogo()).toString("base64");
    const given = { name: "Maëlle Fictive", picture, isPrinted: false };
    await client.organiserSignatures.save(given);
    return {
      act: () => client.organiserSignatures.remove(),
      undo: () => client.organiserSignatures.save(given),
    };
  },

  "contacts.tellApart": async ({ client }) => {
    const enter = async (otherThan: ContactId[]) => {
      const asked = { contactId: null, contact: aContact, otherThan, follow: [] };
      return (await client.contacts.save(asked)).contactId;
    };
    const contactId = await enter([]);
    const pair = { contactId, otherId: await enter([contactId]) };
    await client.contacts.compareAgain(pair);
    return {
      act: () => client.contacts.tellApart(pair),
      undo: () => client.contacts.compareAgain(pair),
    };
  },

  "checks.setAside": async ({ client, caseFileId }) => {
    const checkId = await anOpenCheck({ client, caseFileId });
    return {
      act: () => client.checks.setAside({ caseFileId, checkId, reason: "Pour essayer." }),
      undo: () => client.checks.resume({ caseFileId, checkId }),
    };
  },

  "checks.resume": async ({ client, caseFileId }) => {
    const checkId = await anOpenCheck({ client, caseFileId });
    const aside = { caseFileId, checkId, reason: "Pour essayer." };
    await client.checks.setAside(aside);
    return {
      act: () => client.checks.resume({ caseFileId, checkId }),
      undo: () => client.checks.setAside(aside),
    };
  },

  "reminders.dismiss": async ({ client, caseFileId }) => {
    const { groups } = await client.reminders.list();
    const reminder = Object.values(groups)
      .flatMap(({ reminders }) => reminders)
      .find(({ key }) => !/^(action|concertation):/.test(key));
    if (!reminder) throw new Error("nothing is due");
    return {
      act: () => client.reminders.dismiss({ caseFileId, key: reminder.key }),
      undo: () => client.reminders.restore({ caseFileId, key: reminder.key }),
    };
  },

  "plans.updateAction": async ({ client, caseFileId }) => {
    const { id: actionId, status, doneOn, dueOn } = await anOpenAction({ client, caseFileId });
    return {
      act: () =>
        client.plans.updateAction({
          caseFileId,
          actionId,
          update: { status: "done", doneOn: day("2026-05-04"), dueOn },
        }),
      undo: () =>
        client.plans.updateAction({ caseFileId, actionId, update: { status, doneOn, dueOn } }),
    };
  },

  "phoneRounds.note": async ({ client, caseFileId }) => {
    const { id: actionId, responsibleId: memberId } = await anOpenAction({ client, caseFileId });
    if (memberId === null) throw new Error("there is nobody to call");
    const call = {
      memberId,
      answers: [{ outcome: "notReached" as const, actionId, on: day("2026-05-06") }],
      followUp: { channel: "téléphone", text: "Pas joint.", signal: "neutral" as const },
    };
    const notes: Array<Awaited<ReturnType<typeof client.phoneRounds.note>>> = [];
    return {
      act: async () => notes.push(await client.phoneRounds.note({ caseFileId, call })),
      undo: async () => {
        for (const { trace } of notes) await client.phoneRounds.takeBack({ caseFileId, trace });
      },
    };
  },

  "networkMaps.place": async ({ client, caseFileId }) => ({
    act: () =>
      client.networkMaps.place({
        caseFileId,
        cycle: 1,
        positions: [{ memberId: "p02", x: 0.25, y: 0.25 }],
      }),
    undo: () => client.networkMaps.place({ caseFileId, cycle: 1, positions: [] }),
  }),

  "meetings.remove": async ({ client, caseFileId }) => {
    const line = aLine;
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line });
    const { supplement } = await client.caseFiles.open({ caseFileId });
    const lineId = supplement.meeting?.lines[0]?.id ?? "";
    return {
      act: () => client.meetings.remove({ caseFileId, lineId }),
      undo: () => client.meetings.capture({ caseFileId, line, at: 0 }),
    };
  },

  "meetings.setAgenda": async ({ client, caseFileId }) => {
    await client.meetings.start({ caseFileId, start: "14:00" });
    const agenda = ["Accueil", "La parole de Léo"];
    await client.meetings.setAgenda({ caseFileId, agenda });
    return {
      act: () => client.meetings.setAgenda({ caseFileId, agenda: agenda.slice(0, 1) }),
      undo: () => client.meetings.setAgenda({ caseFileId, agenda }),
    };
  },

  "meetings.turnTo": async ({ client, caseFileId }) => {
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.setAgenda({ caseFileId, agenda: ["Accueil", "La parole de Léo"] });
    return {
      act: () => client.meetings.turnTo({ caseFileId, item: 1 }),
      undo: () => client.meetings.turnTo({ caseFileId, item: 0, begunAfter: 0 }),
    };
  },

  "meetings.discard": async ({ client, caseFileId }) => {
    await client.meetings.start({ caseFileId, start: "14:00" });
    await client.meetings.capture({ caseFileId, line: aLine });
    const { meeting } = (await client.caseFiles.open({ caseFileId })).supplement;
    if (!meeting) throw new Error("no meeting is held");
    return {
      act: () => client.meetings.discard({ caseFileId }),
      undo: () => client.meetings.restore({ caseFileId, meeting }),
    };
  },
} satisfies Partial<Record<Verb, Deed>>;

/**
 * What every other verb is. "asked": it deletes or ends something for good, and a dialog, the passphrase or a written
 * reason stands before it. "kept": it adds or corrects; the history keeps what was before, and the same form or switch
 * puts it back. "computer": of this computer or this vault, and chosen again where it was chosen. "neither": it only
 * reads, makes a file, works in what another verb began, or is itself a way back.
 */
const others: Record<
  Exclude<Verb, keyof typeof takenBack>,
  "asked" | "kept" | "computer" | "neither"
> = {
  "vault.destroy": "asked",
  "vault.changePassphrase": "asked",
  "vault.turnKeychainOn": "asked",
  "vault.turnKeychainOff": "asked",
  "vault.revokeRecoveryCode": "asked",
  "vault.activateRecoveryCode": "asked",
  "vault.recover": "asked",
  "backups.restore": "asked",
  "backups.restoreClosed": "asked",
  "erasures.eraseCaseFile": "asked",
  "erasures.purgeBackups": "asked",
  "progress.show": "neither",
  "progress.giveUp": "neither",
  "retention.keepLonger": "asked",
  "programmes.switch": "asked",
  "consents.withdraw": "asked",
  "contacts.remove": "asked",
  "contacts.merge": "asked",
  "evaluations.save": "asked",
  "reopenings.reopen": "asked",
  "drafts.discard": "asked",
  "exchange.import": "asked",
  "issuedDocuments.issue": "asked",
  "deliveries.remove": "asked",
  "meetings.finish": "asked",
  "protections.saveLegalProtection": "asked",
  "protections.saveTrustedPerson": "asked",
  "protections.saveDiscernment": "asked",

  "organisers.save": "kept",
  "programmes.save": "kept",
  "programmes.duplicate": "kept",
  "programmes.import": "kept",
  "caseFiles.create": "kept",
  "people.save": "kept",
  "requests.save": "kept",
  "clarifications.save": "kept",
  "participations.save": "kept",
  "consents.record": "kept",
  "consentOverrides.save": "kept",
  "consentOverrides.review": "kept",
  "representatives.save": "kept",
  "letterheads.save": "kept",
  "organiserSignatures.save": "kept",
  "organiserSignatures.print": "kept",
  "network.save": "kept",
  "contacts.save": "kept",
  "preparations.save": "kept",
  "plannedConcertations.save": "kept",
  "concertations.save": "kept",
  "plans.save": "kept",
  "plans.answer": "kept",
  "followUps.add": "kept",
  "feedback.save": "kept",
  "fundingRequests.save": "kept",
  "fundingDecisions.save": "kept",
  "receipts.save": "kept",
  "feeStatements.chooseRate": "kept",
  "feeStatements.apply": "kept",
  "feeStatements.mark": "kept",
  "feeStatements.saveAccount": "kept",
  "exchange.importBeside": "kept",
  "exchange.importDemonstration": "kept",
  "meetings.start": "kept",
  "meetings.capture": "kept",
  "meetings.rewrite": "kept",
  "meetings.attend": "kept",
  "meetings.pause": "kept",
  "meetings.readBack": "kept",
  "meetings.settle": "kept",
  "slots.add": "kept",
  "slots.answer": "kept",
  "letters.save": "kept",
  "deliveries.record": "kept",
  "lifeStories.save": "kept",
  "plainWords.save": "kept",

  "preferences.save": "computer",
  "vault.choose": "computer",
  "vault.create": "computer",
  "vault.lock": "computer",
  "vault.chooseIdleMinutes": "computer",
  "vault.rename": "computer",
  "backups.setSecondFolder": "computer",
  "backups.putOffReminder": "computer",
  "home.chooseView": "computer",

  "preferences.read": "neither",
  "vault.status": "neither",
  "vault.list": "neither",
  "vault.unlock": "neither",
  "vault.unlockByKeychain": "neither",
  "vault.idle": "neither",
  "vault.touch": "neither",
  "vault.keys": "neither",
  "vault.proposePassphrase": "neither",
  "vault.ratePassphrase": "neither",
  "vault.holder": "neither",
  "vault.verify": "neither",
  "vault.keychain": "neither",
  "vault.databaseKey": "neither",
  "vault.draftRecoveryCode": "neither",
  "vault.checkRecoveryCode": "neither",
  "backups.overview": "neither",
  "backups.notices": "neither",
  "backups.make": "neither",
  "backups.preview": "neither",
  "backups.saveCopy": "neither",
  "backups.chooseFolder": "neither",
  "backups.receive": "neither",
  "backups.discardReceived": "neither",
  "backups.found": "neither",
  "backups.verifyClosed": "neither",
  "accessLog.list": "neither",
  "accessLog.notePrinted": "neither",
  "accessPacks.saveCompleteFile": "neither",
  "accessPacks.savePassages": "neither",
  "erasures.preview": "neither",
  "erasures.state": "neither",
  "retention.list": "neither",
  "organisers.get": "neither",
  "programmes.list": "neither",
  "programmes.get": "neither",
  "programmes.export": "neither",
  "caseFiles.list": "neither",
  "caseFiles.open": "neither",
  "caseFiles.proposeNumber": "neither",
  "changes.list": "neither",
  "search.caseFiles": "neither",
  "reminders.list": "neither",
  "reminders.restore": "neither",
  "actionBoards.list": "neither",
  "phoneRounds.list": "neither",
  "phoneRounds.takeBack": "neither",
  "home.show": "neither",
  "people.findDuplicates": "neither",
  "letterheads.get": "neither",
  "organiserSignatures.get": "neither",
  "contacts.list": "neither",
  "contacts.compareAgain": "neither",
  "receipts.restore": "neither",
  "drafts.get": "neither",
  "drafts.put": "neither",
  "exchange.export": "neither",
  "exchange.handOver": "neither",
  "documents.preview": "neither",
  "documents.save": "neither",
  "documents.saveEditable": "neither",
  "documents.review": "neither",
  "documents.engine": "neither",
  "livePreviews.draw": "neither",
  "diagnostics.read": "neither",
  "issuedDocuments.preview": "neither",
  "issuedDocuments.save": "neither",
  "issuedDocuments.saveForArchive": "neither",
  "meetings.view": "neither",
  "meetings.restore": "neither",
  "slots.restore": "neither",
  "slots.saveCalendar": "neither",
  "activityReports.preview": "neither",
  "activityReports.save": "neither",
  "personalCopies.begin": "neither",
  "personalCopies.make": "neither",
  "personalCopies.finish": "neither",
  "personalCopies.preview": "neither",
  "spelling.check": "neither",
  "spelling.suggest": "neither",
  "spelling.learned": "neither",
  "spelling.learn": "computer",
  "spelling.forget": "computer",
  "exchange.waitingFile": "neither",
  "exchange.takeWaitingFile": "neither",
  "exchange.leaveWaitingFile": "neither",
  "vault.place": "neither",
};

describe("« Annuler » brings back the same dossier and the same address book", () => {
  test.each(Object.entries<Deed>(takenBack))("after %s", async (_verb, deed) => {
    const { client } = await openCore({ clock: fixedClock("2026-05-04") });
    const text = demonstrationText("kir-01");
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    const { act, undo } = await deed({ client, caseFileId });
    const before = await everythingOf({ client, caseFileId });

    await act();
    expect(await everythingOf({ client, caseFileId })).not.toEqual(before);
    await undo();

    expect(await everythingOf({ client, caseFileId })).toEqual(before);
  });
});

test("of every verb it is known how what it does is taken back", () => {
  const known = [...Object.keys(takenBack), ...Object.keys(others)];
  expect(known.toSorted()).toEqual(verbs.toSorted());
});

const everythingOf = async ({ client, caseFileId }: Desk) => {
  const { caseFile, supplement } = await client.caseFiles.open({ caseFileId });
  const contacts = await client.contacts.list();
  const logo = await client.letterheads.get({ programmeId: "kirikou" });
  const signature = await client.organiserSignatures.get();
  return { caseFile, supplement, contacts, logo, signature };
};

const anOpenCheck = async ({ client, caseFileId }: Desk) => {
  const { progress } = await client.caseFiles.open({ caseFileId });
  const open = progress.steps.flatMap(({ checks }) => checks).find(({ state }) => state === "open");
  if (!open) throw new Error("every check is met");
  return open.id;
};

const anOpenAction = async ({ client, caseFileId }: Desk) => {
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  const action = caseFile.cycles.at(-1)?.plan.actions.find(isOpen);
  if (!action) throw new Error("nothing is left to do");
  return action;
};

const fundingDecision = {
  outcome: "granted" as const,
  on: day("2026-03-02"),
  by: "Coordination du réseau (fictive)",
  grantedCents: 250_000,
  reason: null,
};

const aContact: Contact = {
  name: "Dr Anaïs Fictive",
  role: "Pédopsychiatre",
  category: "mentalHealth",
  secrecy: "professional",
};

const aReceipt = {
  on: day("2026-03-20"),
  supplier: "Écurie fictive",
  amountCents: 18_000,
  lineId: null,
};

const aLine = {
  kind: "agreement" as const,
  text: "On se revoit.",
  byId: null,
  dueOn: null,
  objectiveId: null,
};
