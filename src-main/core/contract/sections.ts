import { type } from "@orpc/contract";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Clarification } from "#domain/clarification.ts";
import { Concertation } from "#domain/concertation.ts";
import { Consent, ConsentOverride } from "#domain/consent.ts";
import { CycleEnding } from "#domain/cycle.ts";
import { Feedback } from "#domain/feedback.ts";
import { FollowUp } from "#domain/follow-up.ts";
import { FundingRequest } from "#domain/funding-request.ts";
import { NetworkMember } from "#domain/network-member.ts";
import { Person } from "#domain/person.ts";
import { Plan } from "#domain/plan.ts";
import { ActionUpdate } from "#domain/plan-action.ts";
import { Preparation } from "#domain/preparation.ts";
import { Representative } from "#domain/representation.ts";
import { Request } from "#domain/request.ts";
import { changeOfCaseFile } from "./base.ts";
import { CaseFileChange } from "./case-files.ts";

/**
 * What a page may write into a case file, a verb per noun. Each answers with the whole dossier as it now stands and
 * removes the draft of its form in the same transaction.
 */
const change = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  changeOfCaseFile.input(CaseFileChange.extend(shape)).output(type<CaseFileView>());

const HoldingRefusal = z.object({
  refusals: z.array(
    z.discriminatedUnion("type", [
      z.object({ type: z.literal("Ineligible") }),
      z.object({ type: z.literal("ConsentMissing") }),
      z.object({ type: z.literal("TooFewProfessionals"), present: z.int(), minimum: z.int() }),
      z.object({ type: z.literal("PersonNotHeard") }),
    ]),
  ),
});

export const people = { save: change({ person: Person }) };

export const requests = { save: change({ request: Request }) };

export const clarifications = { save: change({ clarification: Clarification }) };

export const consents = {
  /** Adds an answer; it supersedes the earlier one of the same giver on the same kind and subject. */
  record: change({ consent: Consent.omit({ id: true, supersedesId: true }) }),
};

export const consentOverrides = { save: change({ consentOverride: ConsentOverride }) };

export const representatives = { save: change({ representatives: z.array(Representative) }) };

export const network = {
  /** The whole network, in its order. A member named elsewhere in the file cannot be left out. */
  save: change({ network: z.array(NetworkMember) }),
};

export const preparations = { save: change({ preparation: Preparation }) };

export const concertations = {
  /** Marks a concertation as held, or corrects one by its number. The gates of step 3 apply to both. */
  save: change({
    number: z.int().min(1).nullable(),
    concertation: Concertation.omit({ number: true, cycle: true }),
  }).errors({ GATE_CLOSED: { data: HoldingRefusal } }),
};

export const plans = {
  /** Validates the plan of the passage under way, or corrects the validated one; the earlier text stays in the history. */
  save: change({ plan: Plan }).errors({ INELIGIBLE: {} }),

  /** What became of one action. */
  updateAction: change({
    actionId: z.string(),
    update: ActionUpdate,
  }).errors({ NO_CYCLE: {} }),
};

export const followUps = {
  add: change({ followUp: FollowUp }).errors({ NO_CYCLE: {} }),
};

export const feedback = {
  /** Adds a wish or complaint (null id), or brings one further. */
  save: change({ id: z.string().nullable(), feedback: Feedback.omit({ id: true }) }),
};

export const evaluations = {
  /** Records the evaluation of the latest passage and what follows: go on, exit, a second passage… */
  save: change(CycleEnding.shape).errors({ NO_CYCLE: {} }),
};

export const fundingRequests = {
  save: change({ fundingRequest: FundingRequest }).errors({ INELIGIBLE: {} }),
};
