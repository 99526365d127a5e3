import * as z from "zod";
import { Feedback } from "#domain/feedback.ts";
import { FeedbackCorrection } from "#domain/feedback-correction.ts";
import { change } from "./base.ts";

export const feedback = {
  /** Adds a wish or complaint (null id), or brings one further. */
  save: change({
    id: z.string().nullable(),
    feedback: Feedback.omit({ id: true }),
    correction: FeedbackCorrection.omit({ feedbackId: true }).nullable().default(null),
  }),
};
