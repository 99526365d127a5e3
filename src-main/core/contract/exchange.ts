import { oc, type } from "@orpc/contract";
import * as z from "zod";
import { CaseFileId } from "#domain/case-file.ts";
import type {
  DossierDifference,
  ExchangeRefusal,
  ImportedCaseFile,
} from "#domain/exchange-file.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** Private entries of the journal leave only when asked for. */
const exported = CaseFileReference.extend({ includePrivate: z.boolean() });

export const exchange = {
  /** Reads a hand-over file whole or refuses it whole. */
  import: base
    .input(z.strictObject({ text: z.string(), replace: z.boolean() }))
    .output(type<ImportedCaseFile>())
    .errors({
      EXCHANGE_REFUSED: { data: z.custom<ExchangeRefusal>() },
      /** The number is already here; nothing was written. Show what differs, ask, then call again with `replace`. */
      ALREADY_HERE: {
        data: z.object({
          number: z.string(),
          caseFileId: CaseFileId,
          differences: z.custom<ReadonlyArray<DossierDifference>>(),
          drafts: z.int(),
        }),
      },
    }),

  /** The same file as a dossier of its own, under a number that is free; the one that is here stays as it is. */
  importBeside: base
    .input(z.strictObject({ text: z.string() }))
    .output(type<ImportedCaseFile>())
    .errors({ EXCHANGE_REFUSED: { data: z.custom<ExchangeRefusal>() } }),

  /** Whether a file that was opened with Autour waits, also while locked; its name only while open: it may be a person's. */
  waitingFile: oc.output(type<{ readonly isWaiting: boolean; readonly fileName: string | null }>()),

  /** Reads it, for `import`; it no longer waits. Null when none does. */
  takeWaitingFile: base
    .output(type<{ readonly text: string } | null>())
    .errors({ EXCHANGE_REFUSED: { data: z.custom<ExchangeRefusal>() } }),

  /** It no longer waits, and nothing of it was read. */
  leaveWaitingFile: base.output(type<void>()),

  /** Adds the fictional dossiers that are not here yet. */
  importDemonstration: base.output(type<ReadonlyArray<ImportedCaseFile>>()),

  /** One dossier in exchange format v1. */
  export: aboutCaseFile.input(exported).output(type<SavedFile>()),

  /** One dossier for a colleague's Autour, with what that format cannot say. */
  handOver: aboutCaseFile.input(exported).output(type<SavedFile>()),
};
