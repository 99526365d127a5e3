import { type } from "@orpc/contract";
import * as z from "zod";
import { CaseFileId } from "#domain/case-file.ts";
import { interfaceLanguages } from "#domain/preference-choices.ts";
import { LearnedWord, SpelledWord } from "#domain/spelling.ts";
import { base } from "./base.ts";

const language = z.enum(interfaceLanguages);
const aboutLearned = base.input(z.strictObject({ word: LearnedWord }));

export const spelling = {
  /** Answers with those of the words that are wrong. A long text comes in several questions. */
  check: base
    .input(
      z.strictObject({
        words: z.array(SpelledWord).max(500),
        language,
        caseFileId: CaseFileId.nullable(),
      }),
    )
    .output(type<ReadonlyArray<string>>()),

  /** Five at most. */
  suggest: base
    .input(z.strictObject({ word: SpelledWord, language }))
    .output(type<ReadonlyArray<string>>()),

  /** The words that were taught, alphabetically; the next two answer with them too. */
  learned: base.output(type<ReadonlyArray<string>>()),

  learn: aboutLearned.output(type<ReadonlyArray<string>>()).errors({ DICTIONARY_FULL: {} }),

  forget: aboutLearned.output(type<ReadonlyArray<string>>()),
};
