import { Button, Checkbox, SegmentedControl, Stack, TextInput, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CaseFilePage, LIST_SEARCH_LENGTH } from "#domain/case-file-view.ts";
import { type CaseloadView, caseloadViews, type HomeView } from "#domain/caseload.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { SearchResults } from "#renderer/features/search/index.ts";
import { homeKey, useCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconSearch } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { CaseFileTable } from "./CaseFileTable.tsx";
import { CaseloadBoard } from "./CaseloadBoard.tsx";
import { useListChoices } from "./list-choices.ts";
import { ListFilters } from "./ListFilters.tsx";
import { openFirstFound, walkThroughFound } from "./walk-through-found.ts";
import "./case-files.css";

interface CaseloadProps {
  readonly counts: CaseFilePage["counts"];
  readonly today: LocalDate;
  readonly initialView: CaseloadView;
}

/** All dossiers, as a list or by step, and the search in them. */
export const Caseload = ({ counts, today, initialView }: CaseloadProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { sort, filter } = useListChoices();
  const { view, choose, error: refusal } = useCaseloadView(initialView);
  // The choice shows at once; what follows from it is drawn behind it.
  const shown = useDeferredValue(view);
  const [search, setSearch] = useState("");
  const [includePrivate, setIncludePrivate] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLDivElement>(null);
  const opensFirst = useRef(false);
  const looked = search.trim();
  const question = useMemo(() => ({ search: looked, sort, filter }), [looked, sort, filter]);
  // The board asks six questions: once somebody stops typing.
  const [settled] = useDebouncedValue(looked, 150);
  const list = useCaseFiles(question);
  const { data, error, refetch, isPlaceholderData: isBusy } = list;
  const found = useMemo(() => data?.pages.flatMap(({ caseFiles }) => caseFiles) ?? [], [data]);
  const total = data?.pages[0]?.total ?? found.length;
  const change = (text: string) => {
    opensFirst.current = false;
    setSearch(text);
  };
  const clear = () => {
    change("");
    field.current?.focus();
  };
  // Whoever types fast presses Enter before the answer is there: it is opened when it comes.
  useEffect(() => {
    if (isBusy || !opensFirst.current || !section.current) return;
    opensFirst.current = false;
    openFirstFound(section.current);
  }, [isBusy]);
  return (
    <Stack
      component="section"
      gap={10}
      ref={section}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape" && search !== "") clear();
        if (event.key === "Enter" && event.target === field.current && looked) {
          if (isBusy) opensFirst.current = true;
          else openFirstFound(event.currentTarget);
        }
        walkThroughFound(event);
      }}
    >
      <div className="caseload-head">
        <Title order={2} id={titleId}>
          {t("app.caseFiles")}
        </Title>
        <span className="case-counts">
          {t("caseFiles.openCount", { count: counts.open })}
          {" · "}
          {t("caseFiles.closedCount", { count: counts.closed })}
        </span>
        <TextInput
          ref={field}
          aria-label={t("caseFiles.search")}
          placeholder={t("caseFiles.search")}
          value={search}
          maxLength={LIST_SEARCH_LENGTH}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          leftSection={<IconSearch size={18} aria-hidden />}
          className="case-search"
          data-found-stop
        />
        <Checkbox
          label={t("search.includePrivate")}
          checked={includePrivate}
          onChange={({ currentTarget }) => setIncludePrivate(currentTarget.checked)}
        />
        <SegmentedControl
          aria-label={t("caseloads.view")}
          value={view}
          onChange={choose}
          transitionDuration={0}
          data={caseloadViews.map((value) => ({ value, label: t(`caseloads.${value}`) }))}
        />
      </div>
      {refusal && <RefusalAlert error={refusal} />}
      <div className="case-search-bar">
        <ListFilters filter={filter} isBoard={shown === "board"} />
        {shown === "list" && data && (
          <output className="hint case-shown">{t("caseloads.shown", { count: total })}</output>
        )}
      </div>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {shown === "board" ? (
        <CaseloadBoard search={settled} filter={filter} today={today} openCount={counts.open} />
      ) : (
        <Stack gap="xs">
          {data && found.length === 0 && (
            <output>
              {looked ? t("caseFiles.noneFound", { search: looked }) : t("caseloads.noneLeft")}
            </output>
          )}
          {found.length > 0 && (
            <CaseFileTable
              question={question}
              found={found}
              total={total}
              today={today}
              isBusy={isBusy}
              onNearEnd={
                list.hasNextPage && !list.isFetching && !list.isFetchNextPageError
                  ? list.fetchNextPage
                  : null
              }
            />
          )}
          {list.isFetchNextPageError && (
            <Button variant="default" onClick={() => void list.fetchNextPage()}>
              {t("caseFiles.showMore")}
            </Button>
          )}
        </Stack>
      )}
      {/* Its own for each answer to that question: no private note stays on screen while the other is awaited. */}
      <SearchResults key={String(includePrivate)} search={search} includePrivate={includePrivate} />
    </Stack>
  );
};

/** As it was chosen last, in this vault; shown at once, and kept behind it. */
const useCaseloadView = (initialView: CaseloadView) => {
  const core = useCore();
  const queries = useQueryClient();
  const [view, setView] = useState(initialView);
  const { mutate, error } = useMutation({
    mutationFn: (caseloadView: CaseloadView) => core.home.chooseView({ caseloadView }),
  });
  const choose = (chosen: CaseloadView) => {
    setView(chosen);
    mutate(chosen, {
      onSuccess: () =>
        queries.setQueryData<HomeView>(
          homeKey,
          (home) => home && { ...home, caseloadView: chosen },
        ),
    });
  };
  return { view, choose, error };
};
