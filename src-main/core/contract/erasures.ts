import { type } from "@orpc/contract";
import * as z from "zod";
import type { ErasureOutlook, ErasureState, PurgeReport } from "#domain/erasure.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";

export const erasures = {
  /** What erasing a dossier would leave behind. */
  preview: aboutCaseFile.input(CaseFileReference).output(type<ErasureOutlook>()),

  /** Erases a dossier for good; its number is typed by the organiser. */
  eraseCaseFile: aboutCaseFile
    .input(CaseFileReference.extend({ number: z.string().max(60) }))
    .output(type<null>())
    .errors({ NUMBER_DIFFERS: {} }),

  /** What was erased, and which backups may still hold it. */
  state: base.output(type<ErasureState>()),

  /** Rewrites those backups without what was erased. */
  purgeBackups: base.output(type<PurgeReport>()),
};
