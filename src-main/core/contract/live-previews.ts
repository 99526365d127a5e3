import { type } from "@orpc/contract";
import * as z from "zod";
import { CycleEnding } from "#domain/cycle.ts";
import { FundingRequest } from "#domain/funding-request.ts";
import type { LivePreview } from "#domain/live-preview.ts";
import { paperLanguages, PaperSubject } from "#domain/paper-kind.ts";
import { Preparation } from "#domain/preparation.ts";
import { aboutCaseFile, CaseFileReference } from "./base.ts";
import { writtenClarification } from "./clarifications.ts";
import { writtenConcertation } from "./concertations.ts";
import { writtenConsent } from "./consents.ts";
import { writtenPlan } from "./plans.ts";

/** What a form would save now: the same as the verb that saves it takes, under the name of the form. */
const Typed = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("clarification"), ...writtenClarification }),
  z.strictObject({ form: z.literal("consents"), ...writtenConsent }),
  z.strictObject({ form: z.literal("preparation"), preparation: Preparation }),
  z.strictObject({ form: z.literal("concertation"), ...writtenConcertation }),
  z.strictObject({ form: z.literal("plan"), ...writtenPlan }),
  z.strictObject({ form: z.literal("evaluation"), ...CycleEnding.shape }),
  z.strictObject({ form: z.literal("fundingRequest"), fundingRequest: FundingRequest }),
]);

export const livePreviews = {
  /**
   * The pages of a paper as they would be if a form were saved as it now stands. Nothing is saved, noted or kept; what
   * would be refused only waits.
   */
  draw: aboutCaseFile
    .input(
      CaseFileReference.extend({
        paper: PaperSubject,
        language: z.enum(paperLanguages),
        typed: Typed,
        /** The pictures the page has: they are not sent again. */
        known: z.array(z.string().max(64)).max(5000),
      }),
    )
    .output(type<LivePreview>())
    .errors({ PDF_FAILED: {} }),
};
