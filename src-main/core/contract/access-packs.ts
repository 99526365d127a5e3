import { type } from "@orpc/contract";
import * as z from "zod";
import { aboutCaseFile, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** What answers a person who asks to see what is held about them: two papers, kept apart on purpose. */
export const accessPacks = {
  saveCompleteFile: aboutCaseFile
    .input(CaseFileReference)
    .output(type<SavedFile>())
    .errors({ PDF_FAILED: {} }),

  /** The passages of third parties that were chosen (`domain/third-party.ts`), for the organiser to decide on. */
  savePassages: aboutCaseFile
    .input(CaseFileReference.extend({ passageIds: z.array(z.string().max(100)).min(1).max(5000) }))
    .output(type<SavedFile>())
    .errors({ PDF_FAILED: {} }),
};
