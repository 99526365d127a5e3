import { ORPCError } from "@orpc/server";
import type { Result } from "#domain/result.ts";
import type { ChangeRefusal } from "../services/change-case-file.ts";
import { saveConcertation } from "../services/concertations.ts";
import { recordConsent } from "../services/consents.ts";
import { addFollowUp, saveEvaluation, savePlan, updateAction } from "../services/cycles.ts";
import { saveFeedback } from "../services/feedback.ts";
import { saveFundingRequest } from "../services/funding-requests.ts";
import { replacePart } from "../services/parts.ts";
import { openCore } from "./implementer.ts";

export const people = {
  save: openCore.people.save.handler(({ input: { caseFileId, person }, context }) =>
    valueOf(replacePart(context, caseFileId, { part: "person", form: "person", value: person })),
  ),
};

export const requests = {
  save: openCore.requests.save.handler(({ input: { caseFileId, request }, context }) =>
    valueOf(replacePart(context, caseFileId, { part: "request", form: "request", value: request })),
  ),
};

export const clarifications = {
  save: openCore.clarifications.save.handler(({ input: { caseFileId, clarification }, context }) =>
    valueOf(
      replacePart(context, caseFileId, {
        part: "clarification",
        form: "clarification",
        value: clarification,
      }),
    ),
  ),
};

export const consents = {
  record: openCore.consents.record.handler(({ input: { caseFileId, consent }, context }) =>
    valueOf(recordConsent(context, caseFileId, consent)),
  ),
};

export const consentOverrides = {
  save: openCore.consentOverrides.save.handler(
    ({ input: { caseFileId, consentOverride }, context }) =>
      valueOf(
        replacePart(context, caseFileId, {
          part: "consentOverride",
          form: "consentOverride",
          value: consentOverride,
        }),
      ),
  ),
};

export const representatives = {
  save: openCore.representatives.save.handler(
    ({ input: { caseFileId, representatives: value }, context }) =>
      valueOf(
        replacePart(context, caseFileId, {
          part: "representatives",
          form: "representatives",
          value,
        }),
      ),
  ),
};

export const network = {
  save: openCore.network.save.handler(({ input: { caseFileId, network: value }, context }) =>
    valueOf(replacePart(context, caseFileId, { part: "network", form: "network", value })),
  ),
};

export const preparations = {
  save: openCore.preparations.save.handler(({ input: { caseFileId, preparation }, context }) =>
    valueOf(
      replacePart(context, caseFileId, {
        part: "preparation",
        form: "preparation",
        value: preparation,
      }),
    ),
  ),
};

export const concertations = {
  save: openCore.concertations.save.handler(
    ({ input: { caseFileId, ...input }, context, errors }) => {
      const saved = saveConcertation(context, caseFileId, input);
      if (!saved.ok && saved.error.type === "GateClosed")
        throw errors.GATE_CLOSED({ data: { refusals: [...saved.error.refusals] } });
      return valueOf(saved);
    },
  ),
};

export const plans = {
  save: openCore.plans.save.handler(({ input: { caseFileId, plan }, context }) =>
    valueOf(savePlan(context, caseFileId, plan)),
  ),

  updateAction: openCore.plans.updateAction.handler(
    ({ input: { caseFileId, ...input }, context }) =>
      valueOf(updateAction(context, caseFileId, input)),
  ),
};

export const followUps = {
  add: openCore.followUps.add.handler(({ input: { caseFileId, followUp }, context }) =>
    valueOf(addFollowUp(context, caseFileId, followUp)),
  ),
};

export const feedback = {
  save: openCore.feedback.save.handler(({ input: { caseFileId, ...input }, context }) =>
    valueOf(saveFeedback(context, caseFileId, input)),
  ),
};

export const evaluations = {
  save: openCore.evaluations.save.handler(({ input: { caseFileId, ...input }, context }) =>
    valueOf(saveEvaluation(context, caseFileId, input)),
  ),
};

export const fundingRequests = {
  save: openCore.fundingRequests.save.handler(
    ({ input: { caseFileId, fundingRequest }, context }) =>
      valueOf(saveFundingRequest(context, caseFileId, fundingRequest)),
  ),
};

type AnyRefusal =
  | ChangeRefusal
  | { readonly type: "GateClosed" }
  | { readonly type: "NoCycle" }
  | { readonly type: "Ineligible" };

/** The changed file, or the contract error of the same meaning; the contract says which verb may answer which. */
const valueOf = <T>(result: Result<T, AnyRefusal>): T => {
  if (result.ok) return result.value;
  switch (result.error.type) {
    case "NotFound":
      throw new ORPCError("NOT_FOUND");
    case "Invalid":
      throw new ORPCError("INVALID", { data: { problems: result.error.problems } });
    case "GateClosed":
      throw new ORPCError("GATE_CLOSED");
    case "NoCycle":
      throw new ORPCError("NO_CYCLE");
    case "Ineligible":
      throw new ORPCError("INELIGIBLE");
  }
};
