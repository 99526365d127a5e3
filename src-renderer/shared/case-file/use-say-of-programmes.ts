import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { programmeTextIn } from "#domain/programme-language.ts";
import type { ProgrammeOverview } from "#domain/programme-version.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { programmesKey } from "./case-file-queries.ts";

/**
 * What a text of any programme, as lists across dossiers bring it, says in the language of the page; one that nobody
 * translated says itself.
 */
export const useSayOfProgrammes = (): ((text: string) => string) => {
  const core = useCore();
  const language = useInterfaceLanguage();
  const { data } = useQuery({
    queryKey: programmesKey,
    queryFn: () => core.programmes.list(),
    enabled: language !== "fr",
    select: useCallback(
      (overviews: ReadonlyArray<ProgrammeOverview>) =>
        overviews.map(({ programme }) => programmeTextIn(programme, language)),
      [language],
    ),
  });
  return useCallback(
    (text) => data?.map((say) => say(text)).find((said) => said !== text) ?? text,
    [data],
  );
};
