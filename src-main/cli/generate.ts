import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { createCore, type Resources } from "#core/create-core.ts";
import { readLatestProgramme } from "#core/db/queries/programmes.ts";
import { importCaseFile } from "#core/services/exchange.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { fictionalCaseFile, fictionalProgrammeIds } from "./fictional-case-file.ts";
import { seededRandom } from "./seeded-random.ts";

/** So many dossiers, always the same for one seed and day. */
export interface Generation {
  readonly count: number;
  readonly seed: number;
  /** Nothing in the dossiers happened after it. */
  readonly today: LocalDate;
  /** Where the vault is made: a folder that is empty or not there yet. */
  readonly folder: string;
  readonly passphrase: string;
}

/** A vault with that many fictional dossiers, each taken in as a hand-over file is. Says how far it has come. */
export const generateVault = async (
  resources: Resources,
  { count, seed, today, folder, passphrase }: Generation,
  say: (done: number) => void,
): Promise<Result<void, { readonly sentence: string }>> => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return err({ sentence: `Le dossier ${folder} n'est pas vide : rien n'y a été écrit.` });
  mkdirSync(folder, { recursive: true });

  using core = createCore({
    vaultFolder: folder,
    resources,
    saveFile: () => Promise.resolve("unsupported"),
  });
  const { context } = core;
  const created = await context.vault.create({
    passphrase,
    label: "Dossiers fictifs",
    organiser: {
      name: "Camille Exemple",
      function: "Organisatrice de concertation",
      organisation: "Réseau fictif de démonstration",
      email: "camille@exemple.example",
      phone: "0470 00 00 00",
    },
  });
  if (!created.ok && created.error.type === "WeakPassphrase")
    return err({
      sentence: "Cette phrase de passe est trop facile à deviner : rien n'a été écrit.",
    });
  const db = context.vault.db();
  if (!db) return err({ sentence: "Le coffre n'a pas pu être ouvert." });

  for (let first = 1; first <= count; first += BATCH) {
    const last = Math.min(first + BATCH - 1, count);
    db.transaction((tx) => {
      for (let at = first; at <= last; at += 1) {
        const random = seededRandom(seed, at);
        const programmeId = random.pick(fictionalProgrammeIds);
        const programme = readLatestProgramme(tx, programmeId);
        if (!programme) throw new Error(`${programmeId} is not in the vault`);
        const number = numberOf(programmeId, at);
        const caseFile = fictionalCaseFile(random, { number, programmeId, programme, today });
        const clock = { today: () => today, now: () => instantOf(today, count - at) };
        const imported = importCaseFile(
          { db: tx, clock, newId: random.uuid },
          { text: writeExchangeFile(caseFile), replace: false },
        );
        if (!imported.ok) throw new Error(`${number}: ${JSON.stringify(imported.error)}`);
      }
    });
    say(last);
  }
  return ok(undefined);
};

const BATCH = 500;

const numberOf = (programmeId: string, at: number): string =>
  `${programmeId.slice(0, 3).toUpperCase()}-${String(at).padStart(6, "0")}`;

/** The last changes of the dossiers, the newest first: some forty a day, backwards from the evening of that day. */
const instantOf = (today: LocalDate, before: number): string => {
  const minutes = 20 * 60 - (before % CHANGES_PER_DAY) * 17;
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${addDays(today, -Math.floor(before / CHANGES_PER_DAY))}T${time.join(":")}:00.000Z`;
};

const CHANGES_PER_DAY = 40;
