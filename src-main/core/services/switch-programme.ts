import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { settingsOn } from "#domain/programme.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { readStoredProgramme } from "../db/queries/programmes.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import type { UnknownVersionRefusal } from "./programmes.ts";

/** Lets a dossier follow another version of its own programme, with the figures that version has today. */
export const switchProgramme = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  version: number,
): Result<CaseFileView, ChangeRefusal | UnknownVersionRefusal> =>
  changeCaseFile<UnknownVersionRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, today }) => {
      const { id } = caseFile.programme;
      const stored = readStoredProgramme(deps.db, id, version);
      if (!stored) return err({ type: "UnknownVersion" });
      return ok({
        caseFile: {
          ...caseFile,
          programme: { id, settings: settingsOn(stored.programme, today) },
        },
        supplement: { ...supplement, programmeVersion: version },
      });
    },
  );
