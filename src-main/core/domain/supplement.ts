import * as z from "zod";
import { CheckWaiver } from "./check-waiver.ts";
import { ConsentScope } from "./consent.ts";
import { FeeRateChoice } from "./fee-statement.ts";
import { FundingDecision, Receipt } from "./funding-decision.ts";
import { Participation } from "./participation.ts";
import { PlanVersion } from "./plan-version.ts";
import { PlannedConcertation } from "./planned-concertation.ts";
import { ReminderDismissal } from "./reminder.ts";
import { Reopening } from "./reopening.ts";

/**
 * What a dossier holds beside what version 1 of the exchange format can say. It is kept, logged and handed over like
 * the rest; an export in version 1 leaves it out.
 */
export const Supplement = z.strictObject({
  /** The version of its programme that the file follows: the one it started under, until somebody switches it. */
  programmeVersion: z.int().min(1),
  checkWaivers: z.array(CheckWaiver),
  consentScopes: z.array(ConsentScope),
  participation: Participation.nullable(),
  plannedConcertation: PlannedConcertation.nullable(),
  planVersions: z.array(PlanVersion),
  reopenings: z.array(Reopening),
  fundingDecision: FundingDecision.nullable(),
  receipts: z.array(Receipt),
  feeRateChoices: z.array(FeeRateChoice),
  reminderDismissals: z.array(ReminderDismissal),
});
export type Supplement = z.infer<typeof Supplement>;

/** A dossier that was just opened, or that came in a file of version 1. */
export const emptySupplement = (programmeVersion: number): Supplement => ({
  programmeVersion,
  checkWaivers: [],
  consentScopes: [],
  participation: null,
  plannedConcertation: null,
  planVersions: [],
  reopenings: [],
  fundingDecision: null,
  receipts: [],
  feeRateChoices: [],
  reminderDismissals: [],
});
