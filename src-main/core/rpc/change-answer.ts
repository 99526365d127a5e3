import { ORPCError } from "@orpc/server";
import type { Result } from "#domain/result.ts";
import type {
  ChangeRefusal,
  ClosedRefusal,
  IneligibleRefusal,
  NoCycleRefusal,
} from "../services/change-case-file.ts";
import type { NotOpenRefusal } from "../services/checks.ts";
import type { EndsWhenDoneRefusal } from "../services/reminders.ts";

type Refusal =
  | ChangeRefusal
  | NoCycleRefusal
  | IneligibleRefusal
  | ClosedRefusal
  | NotOpenRefusal
  | EndsWhenDoneRefusal;

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
    case "EndsWhenDone":
      throw new ORPCError("ENDS_WHEN_DONE");
  }
};
