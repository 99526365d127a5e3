import { CaseFileId } from "#domain/case-file.ts";
import {
  type ExchangeRefusal,
  type ImportedCaseFile,
  readExchangeFile,
  writeExchangeFile,
} from "#domain/exchange-file.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { emptySupplement } from "#domain/supplement.ts";
import type { DbDep } from "../db/db.ts";
import { findCaseFileId, readCaseFile } from "../db/queries/read-case-file.ts";
import { frozenCycleProblems, writeDossier, writeNewDossier } from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { getOrganiser } from "./organisers.ts";
import { programmeOf, versionInForce } from "./programmes.ts";

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

      const today = deps.clock.today();
      const at = deps.clock.now();
      const before = existingId && readDossier(tx, existingId);
      if (existingId && before) {
        // What stands beside the file here stays so: version 1 of the format does not speak of it.
        const programme = programmeOf(tx, caseFile, before.supplement.programmeVersion);
        const after: Dossier = { ...before, caseFile, programme };
        const problems = frozenCycleProblems(before, after);
        if (problems.length > 0)
          return err({ type: "Refused", refusal: { type: "Invalid", problems } });
        writeDossier(tx, existingId, { before, after, at, by: getOrganiser(tx).name, today });
        return ok({ caseFileId: existingId, number });
      }
      const caseFileId = CaseFileId.parse(deps.newId());
      const version = versionInForce(tx, caseFile.programme.id);
      const dossier: Dossier = {
        caseFile,
        supplement: emptySupplement(version),
        programme: programmeOf(tx, caseFile, version),
      };
      writeNewDossier(tx, caseFileId, dossier, { at, today });
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
