import type { Command } from "commander";
import {
  createMemoryCore,
  type MemoryCore,
  type Resources,
  systemClock,
} from "#core/create-core.ts";
import { readCaseFile } from "#core/db/queries/read-case-file.ts";
import { renderPaper } from "#core/services/documents.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import { factsOf } from "#domain/facts.ts";
import { aboutTheLatest, type PaperKind } from "#domain/paper-kind.ts";
import { readText } from "./files.ts";
import { exchangeRefusalSentences, paperRefusalSentence } from "./sentences.ts";
import { dayOption, fromCaller, print, refuse, writeResult } from "./terminal.ts";

/** The commands about one dossier in a file, which need no vault. */
export const addFileCommands = (program: Command, resources: Resources): void => {
  program
    .command("facts <fichier>")
    .description("les faits calculés d'un dossier, en JSON")
    .option("--on <jour>", "le jour du calcul, AAAA-MM-JJ (aujourd'hui sinon)")
    .action(async (file: string, { on = systemClock.today() }: { on?: string }) => {
      const day = dayOption(on);
      await withImported(resources, file, ({ caseFile }) =>
        print(JSON.stringify(factsOf(caseFile, day), null, 2)),
      );
    });

  program
    .command("check <fichier>")
    .description("dit si un dossier peut être importé, sinon pourquoi")
    .action((file: string) =>
      withImported(resources, file, ({ caseFile }) =>
        print(`${caseFile.number} : le dossier est en ordre.`),
      ),
    );

  program
    .command("roundtrip <fichier>")
    .description("importe un dossier en mémoire et affiche son export")
    .action((file: string) =>
      withImported(resources, file, ({ core, id }) => {
        const exported = exportCaseFile(core.deps, id, { includePrivate: true });
        if (exported.ok) process.stdout.write(exported.value.text);
      }),
    );

  program
    .command("render <papier> <fichier>")
    .description("met en page un papier d'un dossier ; sans papier connu, dit lesquels existent")
    .option("--out <pdf>", "le PDF à écrire")
    .action(async (paper: string, file: string, { out }: { out?: string }) => {
      if (!out) return refuse(["Dites où écrire le PDF : --out papier.pdf"]);
      const kind = paperKinds[paper];
      if (!kind)
        return refuse([
          `Papier inconnu : « ${paper} ». Possibles : ${Object.keys(paperKinds).join(", ")}.`,
        ]);
      await withImported(resources, file, async ({ core, id }) => {
        const rendered = await renderPaper(core.deps, {
          caseFileId: id,
          paper: aboutTheLatest(kind),
          language: "fr",
        });
        if (!rendered.ok) return refuse([paperRefusalSentence(rendered.error)]);
        writeResult(fromCaller(out), rendered.value.bytes);
      });
    });
};

const paperKinds: Readonly<Record<string, PaperKind>> = {
  preparation: "preparation",
  carte: "networkMap",
  attendance: "attendanceList",
  certificate: "attendanceCertificate",
  note: "synthesisNote",
  funding: "fundingRequest",
  plan: "plan",
  safety: "safetyPlan",
  evaluation: "evaluation",
  avant: "meetingPageBefore",
  apres: "meetingPageAfter",
  histoire: "lifeStory",
  fees: "feeStatement",
  register: "feedbackRegister",
  chronology: "chronology",
  information: "informationLetter",
  accord: "consentForm",
  invitation: "invitation",
  "sans-vous": "meetingWithoutYou",
  reorientation: "redirectionLetter",
};

interface Imported {
  readonly core: MemoryCore;
  readonly id: CaseFileId;
  readonly caseFile: CaseFile;
}

/** Imports a file into a database that only exists in memory, exactly as the application would, and lets it go again. */
const withImported = async (
  resources: Resources,
  file: string,
  use: (imported: Imported) => void | Promise<void>,
): Promise<void> => {
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
};
