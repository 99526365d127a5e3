import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import { useSpelling } from "#renderer/shared/spelling/use-spelling.ts";
import { describeRefusal } from "#renderer/shared/ui/describe-refusal.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { learnedWordsKey } from "./learned-words.ts";

/** Spelling for the whole page; what the window's menu teaches is seen in the settings. */
export const useSpellingOfPage = (caseFileId: CaseFileId | null): void => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onLearned = useMemo(
    () => ({
      kept: (words: ReadonlyArray<string>) => void queries.setQueryData(learnedWordsKey, words),
      refused: (error: unknown) => notify(describeRefusal(t, error).text),
    }),
    [t, queries],
  );
  useSpelling(caseFileId, onLearned);
};
