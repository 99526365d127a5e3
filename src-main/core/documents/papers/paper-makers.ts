import {
  comingNumber,
  concertationOf,
  cycleOf,
  type DocumentRefusal,
  type PaperKind,
  type PaperLanguage,
  type PaperSubject,
} from "#domain/document.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { TemplateName } from "../typesetting/paper-source.ts";
import { evaluatedCycle, evaluationPaper } from "./evaluation.ts";
import { fundingForm } from "./funding-form.ts";
import { lifeStory } from "./life-story.ts";
import { meetingPageAfter } from "./meeting-page-after.ts";
import { meetingPageBefore } from "./meeting-page-before.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Paper } from "./paper.ts";
import { planPaper } from "./plan-paper.ts";
import { safetyPlanPaper } from "./safety-plan.ts";
import type { PaperStanding } from "./paper-version.ts";
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
      return ok({ template: "evaluation", data: evaluationPaper(dossier, cycle, standing) });
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
};
