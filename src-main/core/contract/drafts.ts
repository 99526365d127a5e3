import { type } from "@orpc/contract";
import * as z from "zod";
import { DraftKey } from "#domain/draft.ts";
import { aboutCaseFile } from "./base.ts";

export interface Draft {
  /** The form's fields as they were typed; never validated. */
  readonly values: unknown;
  /** ISO 8601 instant; the draft was on disk from then on. */
  readonly savedAt: string;
}

export const drafts = {
  get: aboutCaseFile.input(DraftKey).output(type<Draft | null>()),

  /** Answers once the draft is committed to disk. */
  put: aboutCaseFile
    .input(DraftKey.extend({ values: z.unknown() }))
    .output(type<{ readonly savedAt: string }>()),

  discard: aboutCaseFile.input(DraftKey).output(type<void>()),
};
