import {
  concertationOf,
  type DocumentRefusal,
  type PaperKind,
  type PaperLanguage,
  type PaperSubject,
} from "#domain/document.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { TemplateName } from "../typesetting/paper-source.ts";
import { consentForm } from "./consent-form.ts";
import { fundingForm } from "./funding-form.ts";
import { informationLetter } from "./information-letter.ts";
import { invitation } from "./invitation.ts";
import { meetingWithoutYou } from "./meeting-without-you.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Paper } from "./paper.ts";
import type { PaperStanding } from "./paper-version.ts";
import { redirectionLetter } from "./redirection-letter.ts";
import { synthesisNote } from "./synthesis-note.ts";

/** Everything a paper is made from. */
export interface PaperOrder {
  readonly dossier: PrintedDossier;
  readonly paper: PaperSubject;
  readonly standing: PaperStanding;
  readonly language: PaperLanguage;
}

interface MadePaper {
  readonly template: TemplateName;
  readonly data: Paper;
}

interface PaperMaker {
  /** The beginning of its file names, in all languages. */
  readonly fileName: string;
  /** Pure: the same order, the same paper. Refused where the dossier has nothing for it. */
  readonly make: (order: PaperOrder) => Result<MadePaper, DocumentRefusal>;
}

/** How each paper of domain 5 is made. */
export const paperMakers: Readonly<Record<PaperKind, PaperMaker>> = {
  synthesisNote: {
    fileName: "note-de-synthese",
    make: ({ dossier, paper, standing }) => {
      const concertation = concertationOf(dossier.caseFile, paper);
      if (!concertation) return err("noConcertation");
      return ok({
        template: "synthesis-note",
        data: synthesisNote(dossier, concertation, standing),
      });
    },
  },

  fundingRequest: {
    fileName: "demande-intervention-financiere",
    make: ({ dossier, paper, standing }) => {
      const { fundingRequest } = dossier.caseFile;
      const concertation = concertationOf(dossier.caseFile, paper);
      if (!concertation) return err("noConcertation");
      if (!fundingRequest) return err("noFundingRequest");
      return ok({
        template: "funding-request",
        data: fundingForm(dossier, fundingRequest, concertation, standing),
      });
    },
  },

  informationLetter: { fileName: "lettre-information", make: asLetter(informationLetter) },
  consentForm: { fileName: "formulaire-consentement", make: asLetter(consentForm) },
  invitation: { fileName: "invitation", make: asLetter(invitation) },
  meetingWithoutYou: { fileName: "reunion-sans-vous", make: asLetter(meetingWithoutYou) },
  redirectionLetter: { fileName: "lettre-reorientation", make: asLetter(redirectionLetter) },
};

function asLetter(make: (order: PaperOrder) => Result<Paper, DocumentRefusal>): PaperMaker["make"] {
  return (order) => {
    const made = make(order);
    return made.ok ? ok({ template: "letter", data: made.value }) : made;
  };
}
