import * as z from "zod";
import { Receipt } from "#domain/funding-decision.ts";
import { change } from "./base.ts";

export const receipts = {
  /** Adds a receipt (null id), or corrects one; the first needs a decision that granted something. */
  save: change({ id: z.string().nullable(), receipt: Receipt.omit({ id: true }) }).errors({
    NOTHING_GRANTED: {},
  }),

  remove: change({ id: z.string() }),

  /** Puts back one that was just removed, where it stood. */
  restore: change({ receipt: Receipt, at: z.int().min(0) }),
};
