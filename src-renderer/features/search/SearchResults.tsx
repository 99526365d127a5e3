import { Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment, useId } from "react";
import { useTranslation } from "react-i18next";
import { SEARCH_LIMIT, type SearchResult } from "#domain/search.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { keepFoundWords } from "#renderer/shared/ui/found-words.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { sectionOfPlace } from "#renderer/shared/case-file/section-of-place.ts";
import "./search.css";

interface SearchResultsProps {
  readonly search: string;
  readonly includePrivate: boolean;
}

/** Milliseconds without a key before the core is asked: between two letters of somebody who types, not after a word. */
const PAUSE = 150;

/** One letter stands nearly everywhere: it says nothing yet. */
const SHORTEST_SEARCH = 2;

/** What stands inside the dossiers, as somebody types: where, and in which words. */
export const SearchResults = ({ search, includePrivate }: SearchResultsProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const typed = search.trim();
  const [text] = useDebouncedValue(typed, PAUSE);
  const { data, error, isPlaceholderData } = useSearch({ text, includePrivate });
  if (typed.length < SHORTEST_SEARCH) return null;
  if (error) return <RefusalAlert error={error} />;
  return (
    <section
      aria-labelledby={titleId}
      aria-busy={isPlaceholderData || text !== typed}
      className="search-results"
    >
      <Title order={2} size="h3" id={titleId}>
        {t("search.title")}
      </Title>
      <output className="search-count">{data && countText(data)}</output>
      {data && data.length > 0 && (
        <ul className="panel search-dossiers">
          {groupByDossier(data).map((found) => (
            <DossierResults key={found.first.caseFileId} {...found} />
          ))}
        </ul>
      )}
    </section>
  );

  function countText(results: ReadonlyArray<SearchResult>): string {
    if (results.length === 0) return t("search.nothing", { search: text });
    if (results.length === SEARCH_LIMIT) return t("search.tooMany", { number: SEARCH_LIMIT });
    return t("search.count", { count: results.length });
  }
};

/** What was found before stays on screen, busy, until the next answer is there; nothing is kept once it is off screen. */
const useSearch = (question: { readonly text: string; readonly includePrivate: boolean }) => {
  const core = useCore();
  return useQuery({
    queryKey: ["search", question],
    queryFn: () => core.search.caseFiles(question),
    enabled: question.text.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
};

interface FoundDossier {
  readonly first: SearchResult;
  readonly results: ReadonlyArray<SearchResult>;
}

/** The results come dossier by dossier. */
const groupByDossier = (results: ReadonlyArray<SearchResult>): ReadonlyArray<FoundDossier> =>
  [...Map.groupBy(results, ({ caseFileId }) => caseFileId).values()].flatMap((ofOne) =>
    ofOne.slice(0, 1).map((first) => ({ first, results: ofOne })),
  );

const DossierResults = ({ first, results }: FoundDossier) => (
  <li>
    <Title order={3} className="search-dossier">
      {first.usualName} {first.familyName} <span className="numbers">{first.number}</span>
    </Title>
    <ul className="search-places">
      {results.map((result) => (
        <ResultLink key={result.entryId} result={result} />
      ))}
    </ul>
  </li>
);

const ResultLink = ({ result }: { readonly result: SearchResult }) => {
  const { t } = useTranslation();
  const { caseFileId, place, excerpt } = result;
  const detail = detailOf(result);
  return (
    <li>
      <Link
        to="/dossiers/$caseFileId/$section"
        params={{ caseFileId, section: sectionOfPlace[place] }}
        className="search-result"
        onClick={() =>
          keepFoundWords(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text))
        }
      >
        <span className="search-place">
          {t(`search.place.${place}`)}
          {detail && <span className="search-detail">{detail}</span>}
        </span>
        <span className="search-excerpt">
          {excerpt.map(({ at, text, isMatch }) =>
            isMatch ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
          )}
        </span>
      </Link>
    </li>
  );

  /** Which concertation, or which day, where that tells more than the place alone. */
  function detailOf({ reference }: SearchResult): string | null {
    if (reference === null) return null;
    if (sectionOfPlace[place] === "concertation")
      return t("search.concertation", { number: reference });
    return sectionOfPlace[place] === "suivi" ? formatDay(reference) : null;
  }
};
