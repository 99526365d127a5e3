import { type } from "@orpc/contract";
import * as z from "zod";
import type { SearchResult } from "#domain/search.ts";
import { base } from "./base.ts";

export const search = {
  /** Inside the dossiers, as somebody types: any characters, at most `SEARCH_LIMIT` results. */
  caseFiles: base
    .input(z.strictObject({ text: z.string().max(400), includePrivate: z.boolean() }))
    .output(type<ReadonlyArray<SearchResult>>()),
};
