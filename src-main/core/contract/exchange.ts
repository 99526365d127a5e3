import { type } from "@orpc/contract";
import * as z from "zod";
import type { ExchangeRefusal, ImportedCaseFile } from "#domain/exchange-file.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

export const exchange = {
  /** Reads a hand-over file whole or refuses it whole. */
  import: base
    .input(z.strictObject({ text: z.string(), replace: z.boolean() }))
    .output(type<ImportedCaseFile>())
    .errors({
      EXCHANGE_REFUSED: { data: z.custom<ExchangeRefusal>() },
      /** The number is already here; nothing was written. Ask, then call again with `replace`. */
      ALREADY_HERE: { data: z.object({ number: z.string() }) },
    }),

  /** Adds the fictional dossiers that are not here yet. */
  importDemonstration: base.output(type<ReadonlyArray<ImportedCaseFile>>()),

  /** The hand-over file of one dossier. */
  export: aboutCaseFile.input(CaseFileReference).output(type<SavedFile>()),
};
