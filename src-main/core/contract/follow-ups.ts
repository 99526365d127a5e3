import { FollowUp } from "#domain/follow-up.ts";
import { change } from "./base.ts";

export const followUps = {
  add: change({ followUp: FollowUp }).errors({ NO_CYCLE: {}, CLOSED: {} }),
};
