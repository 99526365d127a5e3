import { type } from "@orpc/contract";
import type { Change } from "#domain/change.ts";
import { base, CaseFileReference } from "./base.ts";

export const changes = {
  /** Last change first. */
  list: base.input(CaseFileReference).output(type<ReadonlyArray<Change>>()),
};
