import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command } from "commander";
import { type Resources, systemClock } from "#core/create-core.ts";
import { findCaseFileId } from "#core/db/queries/read-case-file.ts";
import { recordAccess } from "#core/services/access-log.ts";
import { exportCaseFile, importCaseFile, importCaseFileBeside } from "#core/services/exchange.ts";
import { databaseKeyByPassphrase, keysOf, labelOf } from "#core/vault/key-ring.ts";
import { restoreAsNewVault, verifyBackupFile } from "#core/vault/restore-vault.ts";
import type { BackupSummary } from "#domain/backup.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { OrganiserProfile } from "#domain/organiser.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { VaultLabel } from "#domain/vault.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { readText } from "./files.ts";
import { type OpenedVault, openCore, withOpenVault } from "./open-vault.ts";
import { exchangeRefusalSentences, faultSentences, refusalSentence } from "./sentences.ts";
import {
  fromCaller,
  newPassphraseOfCaller,
  PASSPHRASE_HELP,
  passphraseOfCaller,
  print,
  refuse,
  warn,
  writeResult,
} from "./terminal.ts";

/** `autour vault …`: everything that is done with a vault in a folder, its keys and its backups. */
export const addVaultCommands = (program: Command, resources: Resources): void => {
  const vault = program.command("vault").description("un coffre, ses clés et ses sauvegardes");
  addMakingCommands(vault, resources);
  addKeyCommands(vault, resources);
  addDossierCommands(vault, resources);
  addBackupCommands(vault, resources);
};

const addMakingCommands = (vault: Command, resources: Resources): void => {
  vault
    .command("create <dossier>")
    .description("crée un coffre dans un dossier vide ou nouveau")
    .option("--name <nom>", "prénom et nom de l'organisateur ou de l'organisatrice")
    .option("--function <fonction>", "sa fonction")
    .option("--organisation <organisation>", "son organisation")
    .option("--email <adresse>", "son e-mail")
    .option("--phone <numéro>", "son téléphone")
    .option("--label <nom>", "le nom du coffre ; il se lit sans la phrase de passe")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(
      async (folder: string, { label = defaultLabel(), ...details }: Record<string, string>) => {
        const organiser = OrganiserProfile.safeParse(details);
        if (!organiser.success)
          return refuse([
            `À compléter : ${organiser.error.issues.map(({ path: [key] }) => `--${String(key)}`).join(", ")}`,
          ]);
        const named = VaultLabel.safeParse(label);
        if (!named.success)
          return refuse(["--label : un nom d'une ligne, de 60 caractères au plus."]);
        const passphrase = await newPassphraseOfCaller("AUTOUR_PASSPHRASE");
        const input = { passphrase, organiser: organiser.data, label: named.data };
        const created = await makeVault(resources, fromCaller(folder), input);
        if (!created.ok)
          return refuse([
            created.error.type === "VaultExists"
              ? notEmptySentence(folder)
              : refusalSentence(created.error),
          ]);
        print(`Coffre créé : ${fromCaller(folder)}`);
      },
    );

  vault
    .command("info <dossier>")
    .description("ce qui ouvre un coffre, et depuis quand ; il reste fermé")
    .action((folder: string) => {
      const keys = keysOf({ folder: fromCaller(folder) });
      if (!keys) return refuse([`Pas de fichier de clés lisible dans ce dossier : ${folder}`]);
      const label = labelOf({ folder: fromCaller(folder) });
      print(`Phrase de passe : ${sinceWhen(keys.passphraseSince)}`);
      print(`Code de secours : ${sinceWhen(keys.recoveryCodeSince)}`);
      if (label) print(`Nom du coffre : ${label}`);
    });
};

const addKeyCommands = (vault: Command, resources: Resources): void => {
  vault
    .command("passphrase <dossier>")
    .description("change la phrase de passe d'un coffre")
    .addHelpText(
      "after",
      `${PASSPHRASE_HELP}\nLa nouvelle est celle de AUTOUR_NEW_PASSPHRASE ; sans elle, un terminal la demande deux fois.`,
    )
    .action(async (folder: string) => {
      const passphrase = await passphraseOfCaller();
      const next = await newPassphraseOfCaller("AUTOUR_NEW_PASSPHRASE");
      await inVault(resources, { folder, passphrase }, async ({ vault: opened }) => {
        const changed = await opened.changePassphrase({ current: passphrase, next });
        return changed.ok ? changed : err([refusalSentence(changed.error)]);
      });
      print("La phrase de passe est changée.");
    });

  vault
    .command("key <dossier>")
    .description("affiche la clé brute de la base de données, pour un autre programme")
    .addHelpText("after", `${PASSPHRASE_HELP}\nLe mode d'emploi est dans docs/way-out.md.`)
    .action(async (folder: string) => {
      const input = { folder: fromCaller(folder), passphrase: await passphraseOfCaller() };
      const key = await databaseKeyByPassphrase(input, input.passphrase);
      if (!key.ok) return refuse([refusalSentence(key.error)]);
      // Logged when the vault opens; when it does not, this key may be all that is left.
      await withOpenVault(resources, input, ({ clock, dbFor }) =>
        recordAccess({ db: dbFor("vault.databaseKey"), clock }, "rawKeyShown", null),
      );
      warn("Attention : qui a cette clé et le fichier vault.db lit tous les dossiers,");
      warn("même après un changement de phrase de passe. Ne la gardez pas en clair.");
      print(key.value);
    });
};

const addDossierCommands = (vault: Command, resources: Resources): void => {
  vault
    .command("import <dossier> <fichier>")
    .description("importe le fichier d'un dossier dans un coffre")
    .option("--replace", "remplace le dossier qui porte déjà ce numéro")
    .option("--beside", "le met à côté, sous un autre numéro")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(
      async (
        folder: string,
        file: string,
        { replace = false, beside = false }: { replace?: boolean; beside?: boolean },
      ) => {
        if (replace && beside) return refuse(["Choisissez : --replace ou --beside, pas les deux."]);
        const text = readText(file);
        const passphrase = await passphraseOfCaller();
        const number = await inVault(resources, { folder, passphrase }, (opened) =>
          importInto(opened, { text, replace, beside }),
        );
        print(`${number} : importé`);
      },
    );

  vault
    .command("export <dossier> <numéro>")
    .description("écrit un dossier d'un coffre dans un fichier en clair, au format d'échange")
    .option("--out <fichier>", "le fichier à écrire")
    .option("--private", "avec les notes privées du tiroir")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(
      async (
        folder: string,
        number: string,
        { out, private: includePrivate = false }: { out?: string; private?: boolean },
      ) => {
        if (!out) return refuse(["Dites où écrire le dossier : --out dossier.json"]);
        const passphrase = await passphraseOfCaller();
        const text = await inVault(resources, { folder, passphrase }, (opened) =>
          exportFrom(opened, { number, includePrivate }),
        );
        writeResult(fromCaller(out), text);
      },
    );
};

const addBackupCommands = (vault: Command, resources: Resources): void => {
  vault
    .command("backup <dossier>")
    .description("ouvre un coffre et en fait une sauvegarde vérifiée")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(async (folder: string) => {
      const passphrase = await passphraseOfCaller();
      const made = await inVault(resources, { folder, passphrase }, backUp);
      print(made.file);
      printBackup(made.summary);
    });

  vault
    .command("verify <chemin>")
    .description("vérifie en entier une sauvegarde, ou le coffre de ce dossier")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(async (file: string) => {
      const passphrase = await passphraseOfCaller();
      if (isFolder(fromCaller(file))) {
        const opening = { folder: fromCaller(file), passphrase };
        const read = await withOpenVault(resources, opening, ({ vault: opened }) =>
          opened.verify(),
        );
        if (!read.ok) return refuse([refusalSentence(read.error)]);
        if (!read.value.ok) return refuse([refusalSentence(read.value.error)]);
        const faults = faultSentences(read.value.value);
        if (faults.length > 0) return refuse(faults);
        return print("Le coffre est en ordre.");
      }
      const verified = await verifyBackup(resources, fromCaller(file), passphrase);
      if (!verified.ok) return refuse([refusalSentence(verified.error)]);
      print("La sauvegarde est complète et lisible.");
      printBackup(verified.value);
    });

  vault
    .command("restore <sauvegarde> <dossier>")
    .description("fait d'une sauvegarde un coffre, dans un dossier vide ou nouveau")
    .addHelpText("after", PASSPHRASE_HELP)
    .action(async (file: string, folder: string) => {
      const passphrase = await passphraseOfCaller();
      const secret = { type: "passphrase", passphrase } as const;
      const input = { file: fromCaller(file), folder: fromCaller(folder), secret };
      const restored = await restoreAsNewVault({ ...resources, clock: systemClock }, input);
      if (!restored.ok)
        return refuse([
          restored.error.type === "FolderNotEmpty"
            ? notEmptySentence(folder)
            : refusalSentence(restored.error),
        ]);
      print(`Coffre restauré : ${fromCaller(folder)}`);
      printBackup(restored.value);
    });
};

type Sentences = ReadonlyArray<string>;

/** What `use` gives, of a vault that is locked again; a refusal ends the command. */
const inVault = async <Value>(
  resources: Resources,
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
  use: (opened: OpenedVault) => Result<Value, Sentences> | Promise<Result<Value, Sentences>>,
): Promise<Value> => {
  const opened = await withOpenVault(resources, { folder: fromCaller(folder), passphrase }, use);
  if (!opened.ok) return refuse([refusalSentence(opened.error)]);
  return opened.value.ok ? opened.value.value : refuse(opened.value.error);
};

const makeVault = async (
  resources: Resources,
  folder: string,
  input: Parameters<OpenedVault["vault"]["create"]>[0],
) => {
  using core = openCore(resources, folder);
  return await core.context.vault.create(input);
};

const importInto = (
  { clock, newId, dbFor }: OpenedVault,
  input: { readonly text: string; readonly replace: boolean; readonly beside: boolean },
): Result<string, Sentences> => {
  const deps = { clock, newId, db: dbFor("exchange.import") };
  if (input.beside) {
    const added = importCaseFileBeside(deps, input.text);
    return added.ok ? ok(added.value.number) : err(exchangeRefusalSentences(added.error));
  }
  const imported = importCaseFile(deps, input);
  if (imported.ok) return ok(imported.value.number);
  if (imported.error.type === "Refused")
    return err(exchangeRefusalSentences(imported.error.refusal));
  return err([
    `Le dossier ${imported.error.number} existe déjà dans ce coffre : rien n'a été écrit.`,
    "--replace le remplace, --beside met l'autre à côté.",
  ]);
};

const exportFrom = (
  { clock, dbFor }: OpenedVault,
  { number, includePrivate }: { readonly number: string; readonly includePrivate: boolean },
): Result<string, Sentences> => {
  const db = dbFor("exchange.export");
  const id = findCaseFileId(db, number);
  const exported = id && exportCaseFile({ db }, id, { includePrivate });
  if (!id || !exported?.ok) return err([`Il n'y a pas de dossier ${number} dans ce coffre.`]);
  recordAccess({ db, clock }, "caseFileExported", id);
  return ok(exported.value.text);
};

const backUp = async ({ vault }: OpenedVault) => {
  const made = await vault.backups.make();
  const overview = vault.backups.overview();
  if (!made.ok) return err([refusalSentence(made.error)]);
  if (!overview.ok) return err([refusalSentence(overview.error)]);
  const { name, summary } = made.value;
  return ok({ file: path.join(overview.value.folder, name), summary });
};

/** Verifies a backup to its last row, in a temporary folder of its own. */
const verifyBackup = async (resources: Resources, file: string, passphrase: string) => {
  const workFolder = mkdtempSync(path.join(tmpdir(), "autour-verify-"));
  try {
    return await verifyBackupFile(resources, {
      file,
      secret: { type: "passphrase", passphrase },
      workFolder,
    });
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
};

const isFolder = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

const defaultLabel = (): string => `Coffre du ${formatDay(systemClock.today())}`;

const printBackup = ({ caseFiles, madeOn }: BackupSummary): void =>
  print(`Sauvegarde du ${formatDay(madeOn)}, nombre de dossiers : ${caseFiles}`);

const notEmptySentence = (folder: string): string =>
  `Le dossier ${folder} n'est pas vide : rien n'y a été écrit.`;

const sinceWhen = (day: LocalDate | null): string =>
  day ? `depuis le ${formatDay(day)}` : "il n'y en a pas";
