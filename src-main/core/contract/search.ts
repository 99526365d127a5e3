import { type } from "@orpc/contract";
import * as z from "zod";
import type { SearchResult } from "#domain/search.ts";
import { base } from "./base.ts";

export const search = {
  /** Inside the dossiers, as somebody types: no text is refused, at most `SEARCH_LIMIT` results are given. */
  caseFiles: base
    .input(z.strictObject({ text: z.string().max(400), includePrivate: z.boolean() }))
    .output(type<ReadonlyArray<SearchResult>>()),
};
