import { UnstyledButton } from "@mantine/core";
import type { TFunction } from "i18next";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Call } from "#domain/phone-round.ts";
import { VirtualList } from "#renderer/shared/ui/VirtualList.tsx";

interface CallListProps {
  readonly calls: ReadonlyArray<Call>;
  /** The place of the call that is shown beside. */
  readonly current: number;
  /** Actions that the list does not hold yet. */
  readonly beyond: number;
  readonly onChoose: (place: number) => void;
}

const LINE_HEIGHT = 61;

/** Everybody to call, the most pressing first; who is called, and no dossier. */
export const CallList = ({ calls, current, beyond, onChoose }: CallListProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <nav className="call-list" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("phoneRounds.toCall")}</h2>
      <VirtualList
        items={calls}
        keyOf={({ key }) => key}
        itemHeight={LINE_HEIGHT}
        count={calls.length}
        current={current}
        className="call-list-frame"
      >
        {(call, place) => (
          <UnstyledButton
            className="call-line"
            aria-current={place === current}
            onClick={() => onChoose(place)}
          >
            <strong>{call.name}</strong>
            <span className="hint">{detailOf(t, call)}</span>
          </UnstyledButton>
        )}
      </VirtualList>
      {beyond > 0 && <p className="hint">{t("phoneRounds.beyond", { count: beyond })}</p>}
    </nav>
  );
};

const detailOf = (t: TFunction, { about }: Call): string => {
  const actions = about.flatMap((one) => one.actions);
  const late = actions.filter(({ lane }) => lane === "late").length;
  return [
    t("phoneRounds.actions", { count: actions.length }),
    ...(late > 0 ? [t("phoneRounds.late", { count: late })] : []),
  ].join(" · ");
};
