import { createCore } from "#core/create-core.ts";
import type { CoreClient } from "#contract/contract.ts";
import { router } from "#core/rpc/router.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import { contactCategories } from "#domain/contact.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { addDays } from "#domain/local-date.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aMember, day } from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { createRouterClient } from "@orpc/server";

/** As many of each as the fullest dossier of a long career has. */
const MEMBERS = 12;
const OBJECTIVES = 6;
const ACTIONS = 14;
const ENTRIES = 60;
const CONCERTATIONS = 5;
const PAPERS = 40;
const CONTACTS = 250;

/** Puts it in this vault through the core, papers issued, an address book with it, and gives its id. */
export const addLargestDossier = async (
  vaultFolder: string,
  passphrase: string,
): Promise<CaseFileId> => {
  using core = createCore({
    vaultFolder,
    resources: resourcesIn(projectFolder),
    saveFile: () => Promise.resolve("unsupported"),
  });
  const client: CoreClient = createRouterClient(router, { context: core.context });
  await client.vault.unlock({ passphrase });
  const { caseFileId } = await client.exchange.import({
    text: writeExchangeFile(largestCaseFile()),
    replace: false,
  });
  await issuePapers(client, caseFileId);
  await fillAddressBook(client);
  await client.vault.lock();
  return caseFileId;
};

/** Each concertation has its note in so many versions, each in French and Dutch. */
const issuePapers = async (client: CoreClient, caseFileId: CaseFileId): Promise<void> => {
  const languages = ["fr", "nl"] as const;
  for (let issued = 0; issued < PAPERS / languages.length; issued += 1) {
    const version = Math.floor(issued / CONCERTATIONS) + 1;
    await client.issuedDocuments.issue({
      caseFileId,
      paper: { ...aboutTheLatest("synthesisNote"), concertation: (issued % CONCERTATIONS) + 1 },
      version,
      languages: [...languages],
      correction: version === 1 ? null : "Une heure était fausse.",
    });
  }
};

/** Everybody of it is somebody else. */
const fillAddressBook = async (client: CoreClient): Promise<void> => {
  const names = ["Aïcha", "Camille", "Djamila", "Éloïse", "Maëlle", "Océane", "Yasmina"];
  const roles = ["Psychologue", "Logopède", "Assistante sociale", "Éducatrice", "Médecin"];
  for (let at = 0; at < CONTACTS; at += 1)
    await client.contacts.save({
      contactId: null,
      contact: {
        name: `${names[at % names.length]} Fictive ${at}`,
        role: roles[at % roles.length] ?? "",
        organisation: `Service fictif ${at % 60}`,
        category: contactCategories[at % contactCategories.length] ?? "other",
        secrecy: "professional",
        phone: `0470 00 ${String(at).padStart(4, "0")}`,
        email: `contact.${at}@exemple.example`,
      },
      otherThan: [],
      follow: [],
    });
};

const largestCaseFile = (): CaseFile => {
  const file = demonstrationCaseFile("kir-01");
  const [concertation] = file.concertations;
  const [cycle] = file.cycles;
  if (!concertation || !cycle) throw new Error("KIR-01 is no longer whole");
  const { plan } = cycle;
  const objectives = upTo(OBJECTIVES, plan.objectives, (one, at) => ({
    ...one,
    id: numbered("o", at),
  }));
  return {
    ...file,
    number: "KIR-999999",
    network: [
      ...file.network,
      ...upTo(MEMBERS - file.network.length, [aMember()], (one, at) => ({
        ...one,
        id: `q${at + 1}`,
        name: `Membre Fictif ${at + 1}`,
      })),
    ],
    concertations: upTo(CONCERTATIONS, [concertation], (one, at) => ({
      ...one,
      number: at + 1,
      heldOn: addDays(one.heldOn, at * 14),
    })),
    cycles: [
      {
        ...cycle,
        plan: {
          ...plan,
          objectives,
          actions: upTo(ACTIONS, plan.actions, (one, at) => ({
            ...one,
            id: numbered("a", at),
            objectiveId: numbered("o", at % OBJECTIVES),
          })),
        },
        followUps: upTo(ENTRIES, cycle.followUps, (one, at) => ({
          ...one,
          on: addDays(day("2026-03-01"), at * 3),
        })),
      },
    ],
  };
};

const numbered = (letter: string, at: number): string =>
  `${letter}${String(at + 1).padStart(2, "0")}`;

/** So many of them, beginning again from the first where there are not enough. */
const upTo = <Item>(
  count: number,
  models: ReadonlyArray<Item>,
  make: (model: Item, at: number) => Item,
): Item[] =>
  Array.from({ length: count }, (_none, at) => models[at % models.length]).flatMap((model, at) =>
    model === undefined ? [] : [make(model, at)],
  );
