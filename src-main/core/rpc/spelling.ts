import {
  findMisspelled,
  forgetWord,
  learnWord,
  listLearnedWords,
  suggestSpellings,
} from "../services/spelling.ts";
import { openCore } from "./implementer.ts";

export const spelling = {
  check: openCore.spelling.check.handler(({ input, context }) => findMisspelled(context, input)),

  suggest: openCore.spelling.suggest.handler(({ input, context }) =>
    suggestSpellings(context, input),
  ),

  learned: openCore.spelling.learned.handler(({ context }) => listLearnedWords(context)),

  learn: openCore.spelling.learn.handler(({ input, context, errors }) => {
    const learned = learnWord(context, input.word);
    if (!learned.ok) throw errors.DICTIONARY_FULL();
    return learned.value;
  }),

  forget: openCore.spelling.forget.handler(({ input, context }) => forgetWord(context, input.word)),
};
