import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type FormatProblem, toJsonPath } from "#domain/format-problem.ts";
import type { LetterId } from "#domain/letter.ts";
import {
  doesNamePerson,
  isTranslated,
  type LetterText,
  withLetterText,
  withoutLetterText,
} from "#domain/letter-text.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

export interface EditedLetter {
  readonly letter: LetterId;
  readonly texts: ReadonlyArray<Omit<LetterText, "letter">>;
}

/**
 * Keeps the text of a letter as it was edited for this dossier, in each language given. A text that says what the
 * programme says is not kept: it goes on following it.
 */
export const saveLetter = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { letter, texts }: EditedLetter,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(
    deps,
    { caseFileId, form: `${letter}Text` },
    ({ caseFile, supplement, programme }) => {
      const problems = texts.flatMap(({ language, subject }, at): FormatProblem[] => {
        if (language !== "fr" && !isTranslated(letter))
          return [problem(["texts", at, "language"], "notTranslated", language)];
        return doesNamePerson(subject, caseFile)
          ? [problem(["texts", at, "subject"], "namesPerson", subject)]
          : [];
      });
      if (problems.length > 0) return err({ type: "Invalid", problems });
      return ok({
        supplement: {
          ...supplement,
          letterTexts: texts.reduce(
            (kept, text) => withLetterText(kept, { letter, ...text }, programme),
            supplement.letterTexts,
          ),
        },
      });
    },
  );

/** Goes back to the programme's text, or to Autour's translation. Asked twice, the second time changes nothing. */
export const resetLetter = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  text: Pick<LetterText, "letter" | "language">,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: `${text.letter}Text` }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        letterTexts: withoutLetterText(supplement.letterTexts, text),
      },
    }),
  );

const problem = (
  path: ReadonlyArray<string | number>,
  rule: string,
  value: string,
): FormatProblem => ({ path: toJsonPath(path), rule, parameters: { value } });
