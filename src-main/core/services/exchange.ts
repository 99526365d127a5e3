import { CaseFileId } from "#domain/case-file.ts";
import {
  type ExchangeRefusal,
  type ImportedCaseFile,
  readExchangeFile,
  writeExchangeFile,
} from "#domain/exchange-file.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { readCheckWaivers } from "../db/queries/check-waivers.ts";
import { findCaseFileId, readCaseFile } from "../db/queries/read-case-file.ts";
import { insertCaseFile, updateCaseFile } from "../db/queries/write-case-file.ts";
import { headFor } from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { getOrganiser } from "./organisers.ts";

export type ImportRefusal =
  | { readonly type: "Refused"; readonly refusal: ExchangeRefusal }
  | { readonly type: "AlreadyHere"; readonly number: string };

/**
 * Takes in a hand-over file whole, or refuses it whole and writes nothing. A number that is already here is replaced
 * only when asked; what it replaces stays in the change log.
 */
export const importCaseFile = (
  deps: DbDep & ClockDep & NewIdDep,
  { text, replace }: { readonly text: string; readonly replace: boolean },
): Result<ImportedCaseFile, ImportRefusal> => {
  const read = readExchangeFile(text);
  if (!read.ok) return err({ type: "Refused", refusal: read.error });
  const caseFile = read.value;
  const { number } = caseFile;

  return deps.db.transaction(
    (tx) => {
      const existingId = findCaseFileId(tx, number);
      if (existingId && !replace) return err({ type: "AlreadyHere", number });

      const before = existingId && readCaseFile(tx, existingId);
      if (existingId && before) {
        updateCaseFile(tx, existingId, {
          before,
          after: caseFile,
          // What was set aside here stays so: the hand-over file does not speak of it.
          head: headFor(deps, caseFile, readCheckWaivers(tx, existingId)),
          by: getOrganiser(tx).name,
        });
        return ok({ caseFileId: existingId, number });
      }
      const caseFileId = CaseFileId.parse(deps.newId());
      insertCaseFile(tx, caseFileId, caseFile, headFor(deps, caseFile, []));
      return ok({ caseFileId, number });
    },
    { behavior: "immediate" },
  );
};

export interface ExportedCaseFile {
  /** Carries the case number, never a name. */
  readonly fileName: string;
  readonly text: string;
}

/** The hand-over file of one dossier: importing it gives the same dossier back. */
export const exportCaseFile = (
  { db }: DbDep,
  id: CaseFileId,
): Result<ExportedCaseFile, { readonly type: "NotFound" }> => {
  const caseFile = readCaseFile(db, id);
  if (!caseFile) return err({ type: "NotFound" });
  return ok({
    fileName: `dossier-${caseFile.number}.json`,
    text: writeExchangeFile(caseFile),
  });
};
