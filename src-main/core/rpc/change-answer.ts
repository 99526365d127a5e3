import { ORPCError } from "@orpc/server";
import type { Result } from "#domain/result.ts";
import type {
  ChangeRefusal,
  ClosedRefusal,
  IneligibleRefusal,
  NoCycleRefusal,
} from "../services/change-case-file.ts";
import type { NotOpenRefusal } from "../services/checks.ts";
import type { FrozenCycleRefusal } from "../services/concertations.ts";
import type { OutcomeReasonRefusal } from "../services/evaluations.ts";
import type {
  ActionRefusal,
  AmendmentReasonRefusal,
  PlanChangedRefusal,
} from "../services/plans.ts";
import type { NotClosedRefusal } from "../services/reopenings.ts";
import type { NotInForceRefusal } from "../services/consents.ts";
import type { NoMeetingRefusal } from "../services/meetings.ts";
import type { NoFeeRateRefusal } from "../services/fee-statements.ts";
import type { NoFundingRequestRefusal } from "../services/funding-decisions.ts";
import type { NothingGrantedRefusal } from "../services/receipts.ts";
import type { EndsWhenDoneRefusal } from "../services/reminders.ts";
import type { KeptUntilPastRefusal } from "../services/retention.ts";
import type { TooManySlotsRefusal } from "../services/slots.ts";

type Refusal =
  | ChangeRefusal
  | NoCycleRefusal
  | IneligibleRefusal
  | ClosedRefusal
  | NotOpenRefusal
  | FrozenCycleRefusal
  | OutcomeReasonRefusal
  | AmendmentReasonRefusal
  | PlanChangedRefusal
  | ActionRefusal
  | NotClosedRefusal
  | NotInForceRefusal
  | NoFundingRequestRefusal
  | NothingGrantedRefusal
  | NoFeeRateRefusal
  | EndsWhenDoneRefusal
  | KeptUntilPastRefusal
  | NoMeetingRefusal
  | TooManySlotsRefusal;

/** The changed file, or the contract error of the same meaning; the contract says which verb may answer which. */
export const changeAnswer = <T>(result: Result<T, Refusal>): T => {
  if (result.ok) return result.value;
  switch (result.error.type) {
    case "NotFound":
      throw new ORPCError("NOT_FOUND");
    case "Invalid":
      throw new ORPCError("INVALID", { data: { problems: result.error.problems } });
    case "NoCycle":
      throw new ORPCError("NO_CYCLE");
    case "Ineligible":
      throw new ORPCError("INELIGIBLE");
    case "Closed":
      throw new ORPCError("CLOSED");
    case "NotOpen":
      throw new ORPCError("NOT_OPEN");
    case "FrozenCycle":
      throw new ORPCError("FROZEN_CYCLE");
    case "OutcomeReasonMissing":
      throw new ORPCError("OUTCOME_REASON_MISSING");
    case "AmendmentReasonMissing":
      throw new ORPCError("AMENDMENT_REASON_MISSING");
    case "PlanChanged":
      throw new ORPCError("PLAN_CHANGED");
    case "ActionRefused":
      throw new ORPCError("ACTION_REFUSED", { data: { reason: result.error.reason } });
    case "NotClosed":
      throw new ORPCError("NOT_CLOSED");
    case "NotInForce":
      throw new ORPCError("NOT_IN_FORCE");
    case "NoFundingRequest":
      throw new ORPCError("NO_FUNDING_REQUEST");
    case "NothingGranted":
      throw new ORPCError("NOTHING_GRANTED");
    case "NoFeeRate":
      throw new ORPCError("NO_FEE_RATE");
    case "EndsWhenDone":
      throw new ORPCError("ENDS_WHEN_DONE");
    case "NoMeeting":
      throw new ORPCError("NO_MEETING");
    case "TooManySlots":
      throw new ORPCError("TOO_MANY_SLOTS");
    case "KeptUntilPast":
      throw new ORPCError("KEPT_UNTIL_PAST");
  }
};
