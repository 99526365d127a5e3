import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCore, type Resources } from "#core/create-core.ts";
import { importDemonstration } from "#core/services/demonstration.ts";
import { renderPaper } from "#core/services/documents.ts";
import { aboutTheLatest, paperKinds } from "#domain/paper-kind.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { vaultsFolderIn } from "#hosts/data-folder.ts";
import { paperRefusalSentence } from "./sentences.ts";

/** Of every vault that only holds fictional dossiers. */
export const FICTIONAL_PASSPHRASE = "trois dossiers fictifs pour essayer Autour";

/**
 * A vault with the three fictional dossiers, and every paper they allow, in a folder that was empty. Says each thing it
 * made, and why a paper was not.
 */
export const makeDemonstration = async (
  resources: Resources,
  folder: string,
  say: (line: string) => void,
): Promise<Result<void, { readonly sentence: string }>> => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return err({ sentence: `Le dossier ${folder} n'est pas vide : rien n'y a été écrit.` });
  mkdirSync(folder, { recursive: true });

  using core = createCore({
    vaultsFolder: vaultsFolderIn(folder),
    resources,
    saveFile: () => Promise.resolve("unsupported"),
  });
  const { context } = core;
  await context.vault.create({
    passphrase: FICTIONAL_PASSPHRASE,
    label: "Dossiers fictifs",
    organiser: {
      name: "Camille Exemple",
      function: "Organisatrice de concertation",
      organisation: "Réseau fictif de démonstration",
      email: "camille@exemple.example",
      phone: "0470 00 00 00",
    },
  });
  const db = context.vault.db();
  if (!db) return err({ sentence: "Le coffre de démonstration n'a pas pu être ouvert." });
  const deps = { ...context, db };
  say(
    `Coffre chiffré : ${path.dirname(context.vault.databaseFile)} (phrase de passe : « ${FICTIONAL_PASSPHRASE} »)`,
  );

  for (const { caseFileId, number } of importDemonstration(deps)) {
    say(`${number} : importé`);
    for (const kind of paperKinds) {
      const paper = await renderPaper(deps, {
        caseFileId,
        paper: aboutTheLatest(kind),
        language: "fr",
      });
      if (paper.ok) {
        writeFileSync(path.join(folder, paper.value.fileName), paper.value.bytes);
        say(`${number} : ${paper.value.fileName}`);
      } else say(`${number} : ${paperNames[kind]} refusé — ${paperRefusalSentence(paper.error)}`);
    }
  }
  return ok(undefined);
};

const paperNames = {
  preparation: "phase préparatoire",
  networkMap: "carte du réseau",
  attendanceList: "liste de présence",
  attendanceCertificate: "attestation de présence",
  synthesisNote: "note de synthèse",
  fundingRequest: "formulaire de demande d'intervention financière",
  evaluation: "évaluation",
  plan: "plan",
  safetyPlan: "plan de sécurité",
  meetingPageBefore: "« ma réunion en une page », avant",
  meetingPageAfter: "« ma réunion en une page », après",
  lifeStory: "« mon histoire en dix lignes »",
  feeStatement: "relevé de rémunération",
  feedbackRegister: "registre des désidératas et plaintes",
  chronology: "chronologie",
  informationLetter: "lettre d'information",
  consentForm: "formulaire de consentement",
  invitation: "invitation",
  meetingWithoutYou: "lettre « réunion sans vous »",
  redirectionLetter: "lettre de réorientation",
} as const;
