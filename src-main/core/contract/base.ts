import { oc, type } from "@orpc/contract";
import * as z from "zod";
import { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";

/** What a person is told is wrong with what they gave: a key of the catalogue of sentences, and where. */
const Problem = z.object({
  path: z.string(),
  rule: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Every question may be answered by these; the sentence for each stands in the page's catalogue. */
export const base = oc.errors({
  LOCKED: {},
  DISK_FULL: {},
  DISK_READONLY: {},
  VAULT_DAMAGED: {},
  /** Long work that somebody gave up: nothing of it was kept. */
  GIVEN_UP: {},
});

/** Names the case file a question is about. */
export const CaseFileReference = z.strictObject({ caseFileId: CaseFileId });

/** A question about one case file. */
export const aboutCaseFile = base.errors({ NOT_FOUND: {} });

/** A change of one case file: refused whole when the result would break a rule of the domain. */
export const changeOfCaseFile = aboutCaseFile.errors({
  INVALID: { data: z.object({ problems: z.array(Problem).readonly() }) },
});

/**
 * A verb that writes into a case file. It answers with the whole dossier as it now stands and removes the draft of its
 * form in the same transaction.
 */
export const change = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  changeOfCaseFile.input(CaseFileReference.extend(shape)).output(type<CaseFileView>());
