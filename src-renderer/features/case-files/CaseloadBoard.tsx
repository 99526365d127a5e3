import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import {
  type KeyboardEvent,
  memo,
  type Ref,
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileSummary, ListFilter, ListSort } from "#domain/case-file-view.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { type StepId, stepIds } from "#domain/step.ts";
import { useCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { NextDay } from "./NextDay.tsx";
import { useVisiblePart } from "./visible-part.ts";

interface CaseloadBoardProps {
  readonly search: string;
  readonly filter: ListFilter;
  readonly today: LocalDate;
  /** How many dossiers are open: no column holds more. */
  readonly openCount: number;
}

const CARD_REM = 6;
const GAP_REM = 0.5;
const VIEW_REM = 5.5 * (CARD_REM + GAP_REM);

/** What presses first stands at the top of its column. */
const boardSort: ListSort = { by: "next", isDescending: false };

interface Column {
  /** Puts the focus on a card, or on the last one there is; false where there is none. */
  readonly focusCard: (at: number) => boolean;
}

/** The open dossiers, a column for each step. */
export const CaseloadBoard = memo(({ search, filter, today, openCount }: CaseloadBoardProps) => {
  const { t } = useTranslation();
  const columns = useRef(new Map<StepId, Column>());
  const move = useCallback((event: KeyboardEvent<HTMLElement>, step: StepId, at: number) => {
    const target = neighbour(event.key, step, at);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    // An empty column is passed over.
    for (const next of target.steps) if (columns.current.get(next)?.focusCard(target.at)) return;
  }, []);
  return (
    <>
      <p className="hint board-hint">{t("caseloads.boardHint")}</p>
      <section className="board" aria-label={t("caseloads.boardName")}>
        {stepIds.map((step) => (
          <BoardColumn
            key={step}
            ref={(column) => {
              if (column) columns.current.set(step, column);
            }}
            step={step}
            search={search}
            filter={filter}
            today={today}
            openCount={openCount}
            onMove={move}
          />
        ))}
      </section>
    </>
  );
});

/** Where an arrow key leads from a card: to which columns, the nearest first, and to which of their cards. */
const neighbour = (key: string, step: StepId, at: number) => {
  const place = stepIds.indexOf(step);
  switch (key) {
    case "ArrowDown":
      return { steps: [step], at: at + 1 };
    case "ArrowUp":
      return { steps: [step], at: Math.max(0, at - 1) };
    case "ArrowRight":
      return { steps: stepIds.slice(place + 1), at };
    case "ArrowLeft":
      return { steps: stepIds.slice(0, place).toReversed(), at };
    case "Home":
      return { steps: [step], at: 0 };
    default:
      return null;
  }
};

interface BoardColumnProps extends CaseloadBoardProps {
  readonly ref: Ref<Column>;
  readonly step: StepId;
  readonly onMove: (event: KeyboardEvent<HTMLElement>, step: StepId, at: number) => void;
}

const BoardColumn = ({ ref, step, search, filter, today, openCount, onMove }: BoardColumnProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const scroller = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const question = useMemo(
    () => ({ search, sort: boardSort, filter: { ...filter, step, isClosed: false } }),
    [search, filter, step],
  );
  const { data, error, refetch, isPlaceholderData, hasNextPage, isFetching, fetchNextPage } =
    useCaseFiles(question);
  const found = useMemo(() => data?.pages.flatMap(({ caseFiles }) => caseFiles) ?? [], [data]);
  const { virtualizer, items, height } = useVisiblePart({
    scroller,
    count: found.length,
    itemRem: CARD_REM + GAP_REM,
    viewRem: VIEW_REM,
    onNearEnd: hasNextPage && !isFetching ? fetchNextPage : null,
  });
  useImperativeHandle(ref, () => ({
    focusCard: (wanted) => {
      if (found.length === 0) return false;
      const at = Math.min(wanted, found.length - 1);
      setActive(at);
      virtualizer.scrollToIndex(at);
      // Drawn only after the column has scrolled there.
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-card="${at}"] a`)?.focus(),
      );
      return true;
    },
  }));
  const isDrawn = items.some(({ index }) => index === active);
  const stop = isDrawn ? active : (items[0]?.index ?? 0);
  return (
    <section className="board-column" aria-labelledby={titleId} aria-busy={isPlaceholderData}>
      <h3 id={titleId}>
        {t(`caseloads.step.${step}`)}{" "}
        <span className="board-count numbers">{data?.pages[0]?.total ?? ""}</span>
      </h3>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      <ul className="board-cards" ref={scroller} style={{ height: `${columnRem(openCount)}rem` }}>
        {!data && !error && <Skeleton height={`${CARD_REM}rem`} aria-hidden />}
        {data && found.length === 0 && <li className="hint">{t("caseloads.columnEmpty")}</li>}
        {found.length > 0 && <li aria-hidden style={{ height }} />}
        {items.map(({ index, start }) => {
          const caseFile = found[index];
          return (
            caseFile && (
              <li
                key={caseFile.id}
                className="board-card"
                data-card={index}
                aria-setsize={data?.pages[0]?.total ?? found.length}
                aria-posinset={index + 1}
                style={{ height: `${CARD_REM}rem`, transform: `translateY(${start}px)` }}
              >
                <BoardCard
                  caseFile={caseFile}
                  today={today}
                  step={step}
                  at={index}
                  isStop={index === stop}
                  onMove={onMove}
                  onFocus={setActive}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
};

/** Of few dossiers no more than they need, of many what fits on a screen: known before any of them is there. */
const columnRem = (openCount: number): number =>
  Math.min(VIEW_REM, Math.max(2, openCount) * (CARD_REM + GAP_REM));

interface BoardCardProps {
  readonly caseFile: CaseFileSummary;
  readonly today: LocalDate;
  /** One card of each column is reached by Tab, the others from there. */
  readonly isStop: boolean;
  readonly step: StepId;
  readonly at: number;
  readonly onMove: BoardColumnProps["onMove"];
  readonly onFocus: (at: number) => void;
}

const BoardCard = memo((props: BoardCardProps) => {
  const { caseFile, today, isStop, step, at, onMove, onFocus } = props;
  const { t } = useTranslation();
  const { id, number, usualName, familyName, missing, nextOn, fictional } = caseFile;
  const name = `${usualName} ${familyName}`;
  return (
    <>
      <Link
        to="/dossiers/$caseFileId"
        params={{ caseFileId: id }}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={(event) => onMove(event, step, at)}
        onFocus={() => onFocus(at)}
        title={name}
      >
        {name}
      </Link>
      <span className="hint numbers">
        {number}
        {fictional && ` · ${t("caseFiles.fictional")}`}
      </span>
      <span className="board-facts">
        {nextOn !== null && <NextDay nextOn={nextOn} today={today} />}
        {missing > 0 && (
          <span className="state-open">{t("caseFiles.missingCount", { count: missing })}</span>
        )}
      </span>
    </>
  );
});
