import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";

/** What the window asks of the page about words; see src-main/preload. */
export interface Speller {
  readonly language: InterfaceLanguage;
  readonly wrongOf: (words: ReadonlyArray<string>) => Promise<ReadonlyArray<string>>;
  readonly suggest: (word: string) => Promise<ReadonlyArray<string>>;
  /** Whether the word is right from now on. */
  readonly learn: (word: string) => Promise<boolean>;
}

interface SpellerOptions {
  readonly language: InterfaceLanguage;
  readonly caseFileId: CaseFileId | null;
  readonly onLearned: Learned;
}

/** Told the words that are known from now on, or why one could not be kept. */
export interface Learned {
  readonly kept: (words: ReadonlyArray<string>) => void;
  readonly refused: (error: unknown) => void;
}

/** As many as the core takes in one question, and as long a word. */
const WORDS_AT_ONCE = 500;
const LONGEST_WORD = 100;

export const spellerOf = (
  core: CoreClient,
  { language, caseFileId, onLearned }: SpellerOptions,
): Speller => ({
  language,
  wrongOf: async (words) => {
    const checked = [...new Set(words)].filter(
      (word) => word !== "" && word.length <= LONGEST_WORD,
    );
    const wrong: string[] = [];
    for (let at = 0; at < checked.length; at += WORDS_AT_ONCE) {
      const asked = checked.slice(at, at + WORDS_AT_ONCE);
      wrong.push(...(await core.spelling.check({ words: asked, language, caseFileId })));
    }
    return wrong;
  },
  suggest: (word) => core.spelling.suggest({ word, language }),
  learn: async (word) => {
    try {
      onLearned.kept(await core.spelling.learn({ word }));
      return true;
    } catch (error) {
      onLearned.refused(error);
      return false;
    }
  },
});
