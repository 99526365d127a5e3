import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { createMemoryCore, type MemoryCore, systemClock } from "#core/create-core.ts";
import { readCaseFile } from "#core/db/queries/read-case-file.ts";
import { renderPaper } from "#core/services/documents.ts";
import { keysOf } from "#core/vault/key-ring.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import { restoreAsNewVault } from "#core/vault/restore-backup.ts";
import type { BackupSummary } from "#domain/backup.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { PrintableKind } from "#domain/document.ts";
import { EXCHANGE_MAXIMUM_BYTES } from "#domain/exchange-file.ts";
import { factsOf } from "#domain/facts.ts";
import { LocalDate } from "#domain/local-date.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { FICTIONAL_PASSPHRASE, makeDemonstration } from "./demonstration.ts";
import { generateVault } from "./generate.ts";
import { backUpVault, verifyBackup } from "./backups.ts";
import { exchangeRefusalSentences, paperRefusalSentence, refusalSentence } from "./sentences.ts";

/** The command line: the same core, no window. Says why on the error output and ends with 1 when it refuses. */
const projectFolder = path.join(import.meta.dirname, "../..");
const resources = resourcesIn(projectFolder);

const PASSPHRASE_HELP = "\nLa phrase de passe est celle de AUTOUR_PASSPHRASE.";

const program = new Command("autour").description(
  "Autour en ligne de commande : les mêmes règles, sans fenêtre.",
);

program
  .command("facts <fichier>")
  .description("les faits calculés d'un dossier, en JSON")
  .option("--on <jour>", "le jour du calcul, AAAA-MM-JJ (aujourd'hui sinon)")
  .action(async (file: string, { on = systemClock.today() }: { on?: string }) => {
    const day = LocalDate.safeParse(on);
    if (!day.success) refuse([`--on : « ${on} » n'est pas un jour (AAAA-MM-JJ).`]);
    await withImported(file, ({ caseFile }) =>
      print(JSON.stringify(factsOf(caseFile, day.data), null, 2)),
    );
  });

program
  .command("check <fichier>")
  .description("dit si un dossier peut être importé, sinon pourquoi")
  .action((file: string) =>
    withImported(file, ({ caseFile }) => print(`${caseFile.number} : le dossier est en ordre.`)),
  );

program
  .command("roundtrip <fichier>")
  .description("importe un dossier en mémoire et affiche son export")
  .action((file: string) =>
    withImported(file, ({ core, id }) => {
      const exported = exportCaseFile(core.deps, id, { includePrivate: true });
      if (exported.ok) process.stdout.write(exported.value.text);
    }),
  );

const paperKinds: Readonly<Record<string, PrintableKind>> = {
  note: "synthesisNote",
  funding: "fundingRequest",
};

program
  .command("render <papier> <fichier>")
  .description("met en page un papier d'un dossier : note, funding")
  .option("--out <pdf>", "le PDF à écrire")
  .action(async (paper: string, file: string, { out }: { out?: string }) => {
    if (!out) refuse(["Dites où écrire le PDF : --out papier.pdf"]);
    const kind = paperKinds[paper];
    if (!kind) refuse([`Papier inconnu : « ${paper} ». Possibles : note, funding.`]);
    await withImported(file, async ({ core, id }) => {
      const rendered = await renderPaper(core.deps, {
        caseFileId: id,
        paper: { kind, concertation: null },
      });
      if (!rendered.ok) refuse([paperRefusalSentence(rendered.error)]);
      writeResult(fromCaller(out), rendered.value.bytes);
    });
  });

program
  .command("demo")
  .description("crée un coffre neuf avec les trois dossiers fictifs et établit leurs papiers")
  .option("--out <dossier>", "le dossier à remplir")
  .action(async ({ out }: { out?: string }) => {
    if (!out) refuse(["Dites quel dossier remplir : --out dossier"]);
    const made = await makeDemonstration(resources, fromCaller(out), print);
    if (!made.ok) refuse([made.error.sentence]);
  });

program
  .command("generate <nombre>")
  .description("crée un coffre neuf rempli de dossiers fictifs, toujours les mêmes pour une graine")
  .option("--seed <graine>", "un nombre entier", "1")
  .option("--on <jour>", "le jour où ces dossiers en sont là, AAAA-MM-JJ (aujourd'hui sinon)")
  .option("--vault <dossier>", "où créer le coffre : un dossier vide")
  .addHelpText("after", "\nLa phrase de passe du coffre est celle de AUTOUR_PASSPHRASE.")
  .action(
    async (
      howMany: string,
      { seed, on = systemClock.today(), vault }: { seed: string; on?: string; vault?: string },
    ) => {
      if (!vault) refuse(["Dites où créer le coffre : --vault dossier"]);
      const day = LocalDate.safeParse(on);
      if (!day.success) refuse([`--on : « ${on} » n'est pas un jour (AAAA-MM-JJ).`]);
      const count = wholeNumber(howMany);
      if (count === null) refuse([`Combien de dossiers ? « ${howMany} » n'est pas un nombre.`]);
      const wholeSeed = wholeNumber(seed);
      if (wholeSeed === null) refuse([`--seed : « ${seed} » n'est pas un nombre entier.`]);
      const given = process.env["AUTOUR_PASSPHRASE"];
      const passphrase = given ?? FICTIONAL_PASSPHRASE;
      const made = await generateVault(
        resources,
        { count, seed: wholeSeed, today: day.data, folder: fromCaller(vault), passphrase },
        (done) => process.stderr.write(`${done} / ${count}\n`),
      );
      if (!made.ok) refuse([made.error.sentence]);
      print(`Coffre chiffré : ${fromCaller(vault)}`);
      if (given === undefined) print(`Phrase de passe : « ${passphrase} »`);
    },
  );

const vault = program.command("vault").description("un coffre et ses sauvegardes");

vault
  .command("info <dossier>")
  .description("ce qui ouvre un coffre, et depuis quand ; il reste fermé")
  .action((folder: string) => {
    const keys = keysOf({ folder: fromCaller(folder) });
    if (!keys) refuse([`Pas de fichier de clés lisible dans ce dossier : ${folder}`]);
    print(`Phrase de passe : ${sinceWhen(keys.passphraseSince)}`);
    print(`Code de secours : ${sinceWhen(keys.recoveryCodeSince)}`);
  });

vault
  .command("backup <dossier>")
  .description("ouvre un coffre et en fait une sauvegarde vérifiée")
  .addHelpText("after", PASSPHRASE_HELP)
  .action(async (folder: string) => {
    const made = await backUpVault(resources, fromCaller(folder), passphraseOfCaller());
    if (!made.ok) refuse([refusalSentence(made.error)]);
    print(made.value.file);
    printBackup(made.value.summary);
  });

vault
  .command("verify <sauvegarde>")
  .description("vérifie une sauvegarde en entier : chaque octet, chaque ligne")
  .addHelpText("after", PASSPHRASE_HELP)
  .action(async (file: string) => {
    const verified = await verifyBackup(resources, fromCaller(file), passphraseOfCaller());
    if (!verified.ok) refuse([refusalSentence(verified.error)]);
    print("La sauvegarde est complète et lisible.");
    printBackup(verified.value);
  });

vault
  .command("restore <sauvegarde> <dossier>")
  .description("fait d'une sauvegarde un coffre, dans un dossier vide ou nouveau")
  .addHelpText("after", PASSPHRASE_HELP)
  .action(async (file: string, folder: string) => {
    const passphrase = passphraseOfCaller();
    const input = { file: fromCaller(file), folder: fromCaller(folder), passphrase };
    const restored = await restoreAsNewVault(resources, input);
    if (!restored.ok)
      refuse([
        restored.error.type === "FolderNotEmpty"
          ? `Le dossier ${folder} n'est pas vide : rien n'y a été écrit.`
          : refusalSentence(restored.error),
      ]);
    print(`Coffre restauré : ${fromCaller(folder)}`);
    printBackup(restored.value);
  });

await program.parseAsync();

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

interface Imported {
  readonly core: MemoryCore;
  readonly id: CaseFileId;
  readonly caseFile: CaseFile;
}

/** Imports a file into a database that only exists in memory, exactly as the application would, and lets it go again. */
async function withImported(
  file: string,
  use: (imported: Imported) => void | Promise<void>,
): Promise<void> {
  using core = createMemoryCore(resources);
  const imported = importCaseFile(core.deps, { text: readText(file), replace: false });
  if (!imported.ok) {
    return imported.error.type === "Refused"
      ? refuse(exchangeRefusalSentences(imported.error.refusal))
      : undefined;
  }
  const id = imported.value.caseFileId;
  const caseFile = readCaseFile(core.deps.db, id);
  if (caseFile) await use({ core, id, caseFile });
}

// The size is asked before the file is read: a huge one must not fill the memory to be refused.
function readText(file: string): string {
  const resolved = fromCaller(file);
  if (!existsSync(resolved) || !statSync(resolved).isFile())
    refuse([`Fichier introuvable : ${file}`]);
  if (statSync(resolved).size > EXCHANGE_MAXIMUM_BYTES)
    refuse(exchangeRefusalSentences({ type: "TooLarge", maximumBytes: EXCHANGE_MAXIMUM_BYTES }));
  return readFileSync(resolved, "utf8");
}

function writeResult(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch {
    refuse([`Impossible d'écrire ici : ${file}`]);
  }
  print(file);
}

// npm runs scripts from the project's folder; the caller's own is in INIT_CWD.
function fromCaller(file: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
}

function passphraseOfCaller(): string {
  const passphrase = process.env["AUTOUR_PASSPHRASE"];
  if (!passphrase) refuse(["Donnez la phrase de passe du coffre dans AUTOUR_PASSPHRASE."]);
  return passphrase;
}

function printBackup({ caseFiles, madeOn }: BackupSummary): void {
  print(`Sauvegarde du ${formatDay(madeOn)}, nombre de dossiers : ${caseFiles}`);
}

function sinceWhen(day: LocalDate | null): string {
  return day ? `depuis le ${formatDay(day)}` : "il n'y en a pas";
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(sentences: ReadonlyArray<string>): never {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(1);
}
