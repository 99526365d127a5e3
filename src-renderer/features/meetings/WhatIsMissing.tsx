import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { HoldingRefusal } from "#domain/holding.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { IconCircleCheck, IconCircleDashed } from "#renderer/shared/ui/icons.ts";

interface WhatIsMissingProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly onRead: () => void;
}

/** What stands in the way of marking it as held, said before the button is tried; and whose coming nobody noted. */
export const WhatIsMissing = ({ view, meeting, onRead }: WhatIsMissingProps) => {
  const { t } = useTranslation();
  const { gates, gaps, members } = view;
  const noted = new Set(meeting.attendance.map(({ memberId }) => memberId));
  const unanswered = members.filter(({ id, isExpected }) => isExpected && !noted.has(id));
  return (
    <div className="meeting-missing" aria-live="polite">
      {gates.length + gaps.length === 0 ? (
        <p>
          <IconCircleCheck size={22} aria-hidden className="meeting-saved" /> {t("meetings.ready")}
        </p>
      ) : (
        <>
          <h3>{t("meetings.stillNeeded")}</h3>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <IconCircleDashed size={22} aria-hidden /> <span>{t(`meetings.gap.${gap}`)}</span>
                {gap === "unreadDecisions" && (
                  <Button size="compact-md" variant="light" onClick={onRead}>
                    {t("meetings.toRead")}
                  </Button>
                )}
              </li>
            ))}
            {gates.map((gate) => (
              <li key={gate.type}>
                <IconCircleDashed size={22} aria-hidden /> <span>{gateText(gate)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unanswered.length > 0 && (
        <p className="meeting-hint">
          {t("meetings.unanswered", { names: unanswered.map(({ name }) => name).join(", ") })}
        </p>
      )}
    </div>
  );

  function gateText(gate: HoldingRefusal): string {
    return gate.type === "TooFewProfessionals"
      ? t("holding.TooFewProfessionals", { present: gate.present, minimum: gate.minimum })
      : t(`holding.${gate.type}`);
  }
};
