import { didAttend } from "#domain/concertation.ts";
import { comingNumber, concertationOf, cycleOf, type DocumentRefusal } from "#domain/document.ts";
import type { PaperKind } from "#domain/paper-kind.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { TemplateName } from "../typesetting/paper-source.ts";
import { evaluatedCycle, evaluationPaper } from "./evaluation.ts";
import { attendanceCertificate } from "./attendance-certificate.ts";
import { attendanceListAfter, attendanceListBefore } from "./attendance-list.ts";
import { chronology } from "./chronology.ts";
import { feeStatementPaper } from "./fee-statement.ts";
import { feedbackRegister } from "./feedback-register.ts";
import { fundingForm } from "./funding-form.ts";
import { lifeStory } from "./life-story.ts";
import { meetingPageAfter } from "./meeting-page-after.ts";
import { meetingPageBefore } from "./meeting-page-before.ts";
import { consentForm } from "./consent-form.ts";
import { informationLetter } from "./information-letter.ts";
import { invitation } from "./invitation.ts";
import { meetingWithoutYou } from "./meeting-without-you.ts";
import { networkMapPaper } from "./network-map-paper.ts";
import type { PaperOrder } from "./paper-order.ts";
import type { Paper } from "./paper.ts";
import { planPaper } from "./plan-paper.ts";
import { safetyPlanPaper } from "./safety-plan.ts";
import { preparationPaper } from "./preparation.ts";
import { redirectionLetter } from "./redirection-letter.ts";
import { synthesisNote } from "./synthesis-note.ts";

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
    make: ({ dossier, paper, standing, language }) => {
      const concertation = concertationOf(dossier.caseFile, paper);
      if (!concertation) return err("noConcertation");
      return ok({
        template: "synthesis-note",
        data: synthesisNote(dossier, concertation, standing, language),
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

  plan: {
    fileName: "plan",
    make: ({ dossier, paper, standing, language }) => {
      const cycle = cycleOf(dossier.caseFile, paper);
      if (!cycle) return err("noObjective");
      return ok({
        template: "synthesis-note",
        data: planPaper(dossier, cycle, standing, language),
      });
    },
  },

  safetyPlan: {
    fileName: "plan-de-securite",
    make: ({ dossier, paper, standing, language }) => {
      const cycle = cycleOf(dossier.caseFile, paper);
      if (!cycle) return err("noSafetyPlan");
      return ok({
        template: "safety-plan",
        data: safetyPlanPaper(dossier, cycle, standing, language),
      });
    },
  },

  evaluation: {
    fileName: "evaluation",
    make: ({ dossier, paper, standing }) => {
      const cycle = evaluatedCycle(cycleOf(dossier.caseFile, paper));
      if (!cycle) return err("noEvaluation");
      return ok({ template: "plain-paper", data: evaluationPaper(dossier, cycle, standing) });
    },
  },

  meetingPageBefore: {
    fileName: "ma-reunion-avant",
    make: ({ dossier, paper, standing, language }) => {
      const meeting = awaitedConcertation(dossier.caseFile, dossier.supplement);
      const isOther =
        paper.concertation !== null && paper.concertation !== comingNumber(dossier.caseFile);
      if (!meeting || isOther) return err("noComingConcertation");
      return ok({
        template: "simple",
        data: meetingPageBefore({ dossier, meeting, standing, language }),
      });
    },
  },

  meetingPageAfter: {
    fileName: "ma-reunion-apres",
    make: ({ dossier, paper, standing, language }) => {
      const concertation = concertationOf(dossier.caseFile, paper);
      if (!concertation) return err("noConcertation");
      return ok({
        template: "simple",
        data: meetingPageAfter({ dossier, concertation, standing, language }),
      });
    },
  },

  lifeStory: {
    fileName: "mon-histoire",
    make: ({ dossier, standing }) => ok({ template: "simple", data: lifeStory(dossier, standing) }),
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

  networkMap: {
    fileName: "carte-du-reseau",
    make: ({ dossier, standing }) => {
      const data = networkMapPaper(dossier, standing);
      return data ? ok({ template: "plain-paper", data }) : err("noNetwork");
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
