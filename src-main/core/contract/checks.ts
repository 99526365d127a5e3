import { CheckWaiver } from "#domain/check-waiver.ts";
import { change } from "./base.ts";

export const checks = {
  /** Refused when the check is not open: it is met, set aside already, or the programme does not ask for it. */
  setAside: change(CheckWaiver.pick({ checkId: true, reason: true }).shape).errors({
    NOT_OPEN: {},
  }),

  resume: change(CheckWaiver.pick({ checkId: true }).shape),
};
