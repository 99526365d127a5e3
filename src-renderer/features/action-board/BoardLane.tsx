import { Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Lane, LaneList } from "#domain/action-board.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { VirtualList } from "#renderer/shared/ui/VirtualList.tsx";
import { BoardCard } from "./BoardCard.tsx";
import type { UpdateListedAction } from "./use-action-board.ts";

interface BoardLaneProps {
  readonly lane: Lane;
  readonly list: LaneList;
  readonly today: LocalDate;
  readonly isNarrowed: boolean;
  readonly onUpdate: UpdateListedAction;
}

const CARD_HEIGHT = 172;

export const BoardLane = ({ lane, list, today, isNarrowed, onUpdate }: BoardLaneProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const { actions, count } = list;
  const notGiven = count - actions.length;
  return (
    <section className="action-lane" data-lane={lane} aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        {t(`actionBoards.lane.${lane}`)} <span className="action-lane-count numbers">{count}</span>
      </Title>
      {count === 0 ? (
        <p className="hint action-lane-empty">
          {t(isNarrowed ? "actionBoards.noneFound" : `actionBoards.none.${lane}`)}
        </p>
      ) : (
        <VirtualList
          items={actions}
          keyOf={({ caseFileId, id }) => `${caseFileId} ${id}`}
          itemHeight={CARD_HEIGHT}
          count={count}
          current={null}
          className="action-lane-frame"
        >
          {(action) => <BoardCard action={action} today={today} onUpdate={onUpdate} />}
        </VirtualList>
      )}
      {notGiven > 0 && (
        <p className="hint action-lane-empty">{t("actionBoards.notShown", { count: notGiven })}</p>
      )}
    </section>
  );
};
