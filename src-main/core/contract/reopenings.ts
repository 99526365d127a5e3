import { LongText } from "#domain/text.ts";
import { change } from "./base.ts";

export const reopenings = {
  /** Takes a file that had ended up again: its last passage goes on, and how it had ended stays readable. */
  reopen: change({ reason: LongText }).errors({ NOT_CLOSED: {} }),
};
