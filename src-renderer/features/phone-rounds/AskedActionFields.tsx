import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import { type AskedAction, type CallOutcome, callOutcomes } from "#domain/phone-round.ts";
import { DueDay } from "#renderer/features/action-board/index.ts";
import { LaterDay } from "./LaterDay.tsx";

interface AskedActionFieldsProps {
  readonly action: AskedAction;
  readonly today: LocalDate;
  readonly outcome: CallOutcome | null;
  readonly onOutcome: (outcome: CallOutcome) => void;
  readonly onDay: (day: LocalDate | null) => void;
}

/** One thing to ask about, and its three answers. */
export const AskedActionFields = ({
  action,
  today,
  outcome,
  onOutcome,
  onDay,
}: AskedActionFieldsProps) => {
  const { t } = useTranslation();
  const whatId = useId();
  const { what, lane, dueOn, notDoneReason } = action;
  return (
    <fieldset className="asked-action" aria-labelledby={whatId}>
      <div className="asked-action-what">
        <strong id={whatId}>{what}</strong>
        <span className="hint">
          {lane === "blocked" && t("phoneRounds.blocked")}
          <DueDay dueOn={dueOn} today={today} />
        </span>
        {lane === "blocked" && notDoneReason && <span className="quote">{notDoneReason}</span>}
      </div>
      <SegmentedControl
        aria-label={t("phoneRounds.answerAbout", { what })}
        data={callOutcomes.map((value) => ({ value, label: t(`phoneRounds.outcome.${value}`) }))}
        value={outcome ?? ""}
        onChange={(value) => {
          const chosen = callOutcomes.find((one) => one === value);
          if (chosen) onOutcome(chosen);
        }}
      />
      {outcome === "notYet" && (
        <LaterDay
          label={t("phoneRounds.newDay")}
          today={today}
          choices={[7, 14, 30]}
          onDay={onDay}
        />
      )}
    </fieldset>
  );
};
