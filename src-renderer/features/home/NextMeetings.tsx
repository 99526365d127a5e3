import { Button, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HomeView, NextMeeting } from "#domain/caseload.ts";
import { daysBetween, type LocalDate } from "#domain/local-date.ts";
import { formatTimeOfDay, formatWeekDay } from "#renderer/shared/i18n/format.ts";

interface NextMeetingsProps {
  readonly meetings: HomeView["meetings"];
  readonly today: LocalDate;
}

/** More than these are folded: what waits stands beside them. */
const SHOWN_AT_FIRST = 5;

/** The concertations of the coming weeks; what is today is opened from here. */
export const NextMeetings = memo(({ meetings: { count, next }, today }: NextMeetingsProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? next : next.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="panel meetings" aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        {t("home.meetings")}
      </Title>
      {count === 0 ? (
        <p className="hint">{t("home.noMeetings")}</p>
      ) : (
        <p className="hint">{t("home.meetingsHint")}</p>
      )}
      <ul className="next-meeting-list">
        {shown.map((meeting) => (
          <MeetingLine
            key={`${meeting.caseFileId} ${meeting.on}`}
            meeting={meeting}
            today={today}
          />
        ))}
      </ul>
      {next.length > SHOWN_AT_FIRST && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t("home.showFewerMeetings")
            : t("home.showAllMeetings", { count: next.length })}
        </Button>
      )}
      {count > next.length && isWhole && (
        <p className="hint">{t("home.laterMeetings", { count: count - next.length })}</p>
      )}
    </section>
  );
});

const MeetingLine = ({
  meeting: { caseFileId, number, usualName, on, start, place, expected },
  today,
}: {
  readonly meeting: NextMeeting;
  readonly today: LocalDate;
}) => {
  const { t } = useTranslation();
  const aboutId = useId();
  const isToday = on === today;
  const params = { caseFileId, section: "concertation" };
  return (
    <li className="next-meeting" data-today={isToday || undefined}>
      <div>
        <Link
          to="/dossiers/$caseFileId/$section"
          params={params}
          className="next-meeting-link numbers"
          aria-describedby={aboutId}
        >
          {whenWords()}
        </Link>
        <div id={aboutId} className="next-meeting-about">
          <span className="numbers">{t("reminders.who", { name: usualName, number })}</span>
          <span className="hint">
            {[place, expected > 0 ? t("home.expected", { count: expected }) : null]
              .filter((part) => part !== null)
              .join(" · ")}
          </span>
        </div>
      </div>
      {isToday && (
        <Button
          renderRoot={(props) => (
            <Link to="/dossiers/$caseFileId/$section" params={params} {...props} />
          )}
          size="compact-md"
          aria-label={t("home.openOf", { name: usualName })}
        >
          {t("home.open")}
        </Button>
      )}
    </li>
  );

  /** « Demain à 14 h 00 », « mardi 12 mai à 9 h 30 » */
  function whenWords(): string {
    const days = daysBetween(today, on);
    const day = days === 0 ? t("home.today") : days === 1 ? t("home.tomorrow") : formatWeekDay(on);
    return start === null ? day : t("home.dayAt", { day, time: formatTimeOfDay(start) });
  }
};
