import { Select, Skeleton, TextInput, Title } from "@mantine/core";
import { memo, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import { type ActionBoard, lanes } from "#domain/action-board.ts";
import { useProgrammes } from "#renderer/shared/case-file/case-file-queries.ts";
import { IconSearch } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { useIsPainted } from "#renderer/shared/ui/use-is-painted.ts";
import { BoardLane } from "./BoardLane.tsx";
import { useActionBoard, useUpdateListedAction } from "./use-action-board.ts";
import "./action-board.css";

/** The open actions of every dossier: what is late, what comes soon, what is blocked (domain 3, step 5). */
export const ActionBoardPage = () => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const [programmeId, setProgrammeId] = useState("");
  const [who, setWho] = useState("");
  const isPainted = useIsPainted();
  const { data: programmes = [] } = useProgrammes();
  const { data, error, refetch } = useActionBoard({ programmeId, who: who.trim() });
  // A letter typed meanwhile comes before the cards that were found.
  const board = useDeferredValue(data);
  const isNarrowed = programmeId !== "" || who.trim() !== "";
  const isEmpty = board !== undefined && !isNarrowed && countOf(board) === 0;
  return (
    <main className="page action-board" tabIndex={-1}>
      <div className="action-board-head">
        <Title order={1}>{t("actionBoards.title")}</Title>
        {!isEmpty && (
          <div className="action-board-filters">
            <Select
              aria-label={t("actionBoards.programme")}
              data={[
                { value: "", label: t("actionBoards.everyProgramme") },
                ...programmes.map(({ id, name }) => ({ value: id, label: say(name) })),
              ]}
              value={programmeId}
              onChange={(chosen) => setProgrammeId(chosen ?? "")}
              allowDeselect={false}
            />
            <TextInput
              type="search"
              aria-label={t("actionBoards.who")}
              placeholder={t("actionBoards.who")}
              leftSection={<IconSearch size={18} aria-hidden />}
              autoComplete="off"
              maxLength={200}
              value={who}
              onChange={({ currentTarget }) => setWho(currentTarget.value)}
              onKeyDown={({ key }) => {
                if (key === "Escape") setWho("");
              }}
            />
          </div>
        )}
      </div>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!board && !error && <WorkProgress work="reminders.rebuild" label={t("home.readingAgain")} />}
      {!(board && isPainted) && !error && <LanesSkeleton />}
      {isEmpty && isPainted && <EmptyBoard />}
      {board && !isEmpty && isPainted && <Lanes board={board} isNarrowed={isNarrowed} />}
    </main>
  );
};

const countOf = ({ lanes: found, later }: ActionBoard): number =>
  later + lanes.reduce((sum, lane) => sum + found[lane].count, 0);

const Lanes = memo(({ board, isNarrowed }: { board: ActionBoard; isNarrowed: boolean }) => {
  const { t } = useTranslation();
  // The card that held the focus may be gone.
  const { update, error } = useUpdateListedAction(() =>
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true }),
  );
  return (
    <>
      {error && <RefusalAlert error={error} />}
      <div className="action-lanes">
        {lanes.map((lane) => (
          <BoardLane
            key={lane}
            lane={lane}
            list={board.lanes[lane]}
            today={board.today}
            isNarrowed={isNarrowed}
            onUpdate={update}
          />
        ))}
      </div>
      <p className="hint action-board-later">
        {board.later > 0 && t("actionBoards.later", { count: board.later })}
      </p>
    </>
  );
});

const EmptyBoard = () => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <Title order={2} size="h3" mb={6}>
        {t("actionBoards.emptyTitle")}
      </Title>
      <p>{t("actionBoards.emptyText")}</p>
    </section>
  );
};

const LanesSkeleton = () => (
  <div className="action-lanes" aria-hidden>
    {lanes.map((lane) => (
      <Skeleton key={lane} height={280} />
    ))}
  </div>
);
