import {
  concertationOf,
  type DocumentRefusal,
  documentRefusal,
  type PaperSubject,
} from "#domain/document.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { fundingForm } from "./funding-form.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperSource } from "./paper-source.ts";
import type { PaperStanding } from "./paper-version.ts";
import { synthesisNote } from "./synthesis-note.ts";

export interface DocumentSource {
  readonly source: PaperSource;
  /** `note-de-synthese-KIR-01.pdf`, once issued `note-de-synthese-KIR-01-1-v2.pdf`: never a name (domain rule 4). */
  readonly fileName: string;
}

/**
 * What the typesetter needs for one paper of a file: the note of a concertation (null: the latest), or its funding
 * request. Refused, with the reason, when the file does not allow that paper.
 */
export const documentSource = (
  paper: PaperSubject,
  dossier: PrintedDossier,
  standing: PaperStanding,
): Result<DocumentSource, DocumentRefusal> => {
  const { caseFile } = dossier;
  const refusal = documentRefusal(caseFile, paper.kind);
  if (refusal) return err(refusal);
  const concertation = concertationOf(caseFile, paper);
  if (!concertation) return err("noConcertation");
  const { number, version, isDraft } = standing;
  const fileName = (name: string): string =>
    `${name}-${caseFile.number}${isDraft ? "" : `-${number}-v${version}`}.pdf`;
  const title = (name: string): string =>
    `${name} ${caseFile.number}${isDraft ? "" : `/${number}, version ${version}`}`;
  switch (paper.kind) {
    case "synthesisNote":
      return ok({
        fileName: fileName("note-de-synthese"),
        source: {
          template: "synthesis-note",
          title: title("Note de synthèse"),
          language: "fr",
          data: synthesisNote(dossier, concertation, standing),
        },
      });
    case "fundingRequest": {
      if (!caseFile.fundingRequest) return err("noFundingRequest");
      return ok({
        fileName: fileName("demande-intervention-financiere"),
        source: {
          template: "funding-request",
          title: title("Demande d’intervention financière"),
          language: "fr",
          data: fundingForm(dossier, caseFile.fundingRequest, concertation, standing),
        },
      });
    }
  }
};
