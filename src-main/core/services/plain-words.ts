import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type PlainWords, withPlainTexts } from "#domain/plain-words.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Keeps what a concertation decided in plain words, in the place of what was retold of it before. */
export const savePlainWords = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { concertationNumber, texts }: PlainWords,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "plainWords" }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        plainWords: withPlainTexts(supplement.plainWords, concertationNumber, texts),
      },
    }),
  );
