import { Chip, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type DossierEvent, dossierEvents } from "#domain/dossier-event.ts";
import { UpcomingReminders } from "#renderer/features/reminders/index.ts";
import { formatDay, formatFullMonth } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import {
  type EventTopic,
  eventTopics,
  paperOfEvent,
  placeOfEvent,
  wordsOfEvent,
} from "./event-words.ts";
import "./chronology.css";

interface WithView {
  readonly view: CaseFileView;
}

/** What comes, then everything that happened in a dossier, the last first; each line leads to where it is written. */
export const ChronologySection = ({ view }: WithView) => {
  const { t } = useTranslation();
  return (
    <>
      <Title order={2} className="section-title">
        {t("chronology.title")}
      </Title>
      <Text className="section-intro">{t("chronology.intro")}</Text>
      <Panel title={t("chronology.ahead")}>
        <UpcomingReminders view={view} />
      </Panel>
      <PastEvents view={view} />
    </>
  );
};

const PastEvents = ({ view }: WithView) => {
  const { t } = useTranslation();
  const choiceId = useId();
  const [topic, setTopic] = useState<EventTopic | null>(null);
  const { caseFile, supplement, today } = view;
  const events = dossierEvents(caseFile, supplement)
    .filter(({ on }) => on <= today)
    .map((event, place) => ({ event, place, topic: placeOfEvent(event).topic }));
  const present = new Set(events.map((one) => one.topic));
  const shown = events.filter((one) => topic === null || one.topic === topic).toReversed();
  return (
    <Panel title={t("chronology.past")}>
      <Chip.Group
        value={topic ?? "all"}
        onChange={(value) => setTopic(eventTopics.find((one) => one === value) ?? null)}
      >
        <div className="event-topics" role="radiogroup" aria-labelledby={choiceId}>
          <span id={choiceId} className="hint">
            {t("chronology.show")}
          </span>
          {["all" as const, ...eventTopics.filter((one) => present.has(one))].map((one) => (
            <Chip key={one} value={one} size="sm" radius="sm" variant="outline">
              {t(`chronology.topics.${one}`)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {[...Map.groupBy(shown, ({ event: { on } }) => on.slice(0, 7))].map(([month, ofMonth]) => (
        <section key={month} className="event-month" aria-label={formatFullMonth(`${month}-01`)}>
          <Title order={4}>{formatFullMonth(`${month}-01`)}</Title>
          <ol className="events">
            {ofMonth.map(({ event, place }) => (
              <EventRow key={place} view={view} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </Panel>
  );
};

const EventRow = ({ view, event }: WithView & { readonly event: DossierEvent }) => {
  const { t } = useTranslation();
  const { what, detail } = wordsOfEvent(t, view, event);
  const { topic, section } = placeOfEvent(event);
  return (
    <li className="event" data-topic={topic}>
      <time dateTime={event.on} className="hint">
        {formatDay(event.on)}
      </time>
      <div className="event-text">
        <Link
          to="/dossiers/$caseFileId/$section"
          params={{ caseFileId: view.id, section }}
          search={paperOfEvent(event)}
          className="event-link"
        >
          {what}
        </Link>
        {detail !== "" && <p className="event-detail">{detail}</p>}
      </div>
    </li>
  );
};
