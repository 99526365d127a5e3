import { type } from "@orpc/contract";
import * as z from "zod";
import type { AccessPage } from "#domain/access.ts";
import { base, CaseFileReference } from "./base.ts";

export const accessLog = {
  /** The last first; `before` is where the part before ended. */
  list: base
    .input(
      z.strictObject({
        before: z.int().min(1).nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(type<AccessPage>()),

  /** The page printed a paper: only the page knows. */
  notePrinted: base.input(CaseFileReference).output(type<null>()),
};
