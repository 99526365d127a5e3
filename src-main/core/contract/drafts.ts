import { type } from "@orpc/contract";
import * as z from "zod";
import { type Draft, DraftKey } from "#domain/draft.ts";
import { aboutCaseFile } from "./base.ts";

export const drafts = {
  get: aboutCaseFile.input(DraftKey).output(type<Draft | null>()),

  /** Answers once the draft is committed to disk. */
  put: aboutCaseFile
    .input(DraftKey.extend({ values: z.unknown() }))
    .output(type<{ readonly savedAt: string }>()),

  discard: aboutCaseFile.input(DraftKey).output(type<void>()),
};
