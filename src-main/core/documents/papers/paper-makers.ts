import { didAttend } from "#domain/concertation.ts";
import {
  comingNumber,
  concertationOf,
  type DocumentRefusal,
  type PaperKind,
  type PaperLanguage,
  type PaperSubject,
} from "#domain/document.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { TemplateName } from "../typesetting/paper-source.ts";
import { attendanceCertificate } from "./attendance-certificate.ts";
import { attendanceListAfter, attendanceListBefore } from "./attendance-list.ts";
import { chronology } from "./chronology.ts";
import { feeStatementPaper } from "./fee-statement.ts";
import { feedbackRegister } from "./feedback-register.ts";
import { fundingForm } from "./funding-form.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Paper } from "./paper.ts";
import type { PaperStanding } from "./paper-version.ts";
import { preparationPaper } from "./preparation.ts";
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

  preparation: {
    fileName: "phase-preparatoire",
    make: ({ dossier, standing }) => {
      const { preparation } = dossier.caseFile;
      return preparation
        ? ok({ template: "plain-paper", data: preparationPaper(dossier, preparation, standing) })
        : err("noPreparation");
    },
  },

  attendanceList: {
    fileName: "liste-de-presence",
    make: ({ dossier, paper, standing }) => {
      const { caseFile, supplement } = dossier;
      const awaited = awaitedConcertation(caseFile, supplement);
      const isComing =
        awaited !== null &&
        (paper.concertation === null || paper.concertation === comingNumber(caseFile));
      if (isComing)
        return ok({
          template: "plain-paper",
          data: attendanceListBefore(dossier, awaited, standing),
        });
      const held = concertationOf(caseFile, paper);
      return held
        ? ok({ template: "plain-paper", data: attendanceListAfter(dossier, held, standing) })
        : err("noMeeting");
    },
  },

  attendanceCertificate: {
    fileName: "attestation-de-presence",
    make: ({ dossier, paper, standing }) => {
      const { caseFile } = dossier;
      const concertation = concertationOf(caseFile, paper);
      if (!concertation) return err("noConcertation");
      const attendance = concertation.attendance.find(
        (one) => didAttend(one) && (paper.memberId === null || one.memberId === paper.memberId),
      );
      const member = caseFile.network.find(({ id }) => id === attendance?.memberId);
      if (!attendance || !member) return err("nobodyCame");
      return ok({
        template: "plain-paper",
        data: attendanceCertificate(dossier, { concertation, attendance, member }, standing),
      });
    },
  },

  feeStatement: {
    fileName: "releve-de-remuneration",
    make: ({ dossier, paper, standing }) => {
      const concertation = concertationOf(dossier.caseFile, paper);
      if (!concertation) return err("noConcertation");
      const data = feeStatementPaper(dossier, concertation, paper.memberId, standing);
      return data ? ok({ template: "plain-paper", data }) : err("nobodyPaid");
    },
  },

  feedbackRegister: {
    fileName: "registre-desideratas-plaintes",
    make: ({ dossier, standing }) =>
      dossier.caseFile.feedback.length > 0
        ? ok({ template: "plain-paper", data: feedbackRegister(dossier, standing) })
        : err("noFeedback"),
  },

  chronology: {
    fileName: "chronologie",
    make: ({ dossier, standing }) =>
      ok({ template: "plain-paper", data: chronology(dossier, standing) }),
  },
};
