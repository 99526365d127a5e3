import { lastConcertation } from "#domain/case-file.ts";
import { type DocumentRefusal, documentRefusal, type PrintableKind } from "#domain/document.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { fundingForm } from "./funding-form.ts";
import type { PrintedDossier } from "./note-subject.ts";
import { synthesisNote } from "./synthesis-note.ts";
import type { PaperSource } from "./paper-source.ts";

export interface DocumentSource {
  readonly source: PaperSource;
  /** `note-de-synthese-KIR-01.pdf`: the case number, never a name (domain rule 4). */
  readonly fileName: string;
}

/**
 * What the typesetter needs for one paper of a file: the note of its latest concertation, or its funding request.
 * Refused, with the reason, when the file does not allow that paper.
 */
export const documentSource = (
  kind: PrintableKind,
  dossier: PrintedDossier,
  today: LocalDate,
): Result<DocumentSource, DocumentRefusal> => {
  const { caseFile } = dossier;
  const refusal = documentRefusal(caseFile, kind);
  if (refusal) return err(refusal);
  const concertation = lastConcertation(caseFile);
  if (!concertation) return err("noConcertation");
  switch (kind) {
    case "synthesisNote":
      return ok({
        fileName: `note-de-synthese-${caseFile.number}.pdf`,
        source: {
          template: "synthesis-note",
          title: `Note de synthèse ${caseFile.number}`,
          language: "fr",
          data: synthesisNote(dossier, concertation, today),
        },
      });
    case "fundingRequest": {
      if (!caseFile.fundingRequest) return err("noFundingRequest");
      return ok({
        fileName: `demande-intervention-financiere-${caseFile.number}.pdf`,
        source: {
          template: "funding-request",
          title: `Demande d’intervention financière ${caseFile.number}`,
          language: "fr",
          data: fundingForm(dossier, caseFile.fundingRequest, concertation, today),
        },
      });
    }
  }
};
