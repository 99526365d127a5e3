import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeetingView } from "#domain/meeting-view.ts";
import { useFirstFocus } from "./use-first-focus.ts";

interface HeldMeetingProps {
  readonly view: MeetingView;
  readonly number: number;
}

/** It is on record: the note and the list to sign are one press away. */
export const HeldMeeting = ({ view, number }: HeldMeetingProps) => {
  const { t } = useTranslation();
  const { id: caseFileId, waitingTasks } = view;
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <section className="meeting-held" aria-labelledby="meeting-held">
      <h1 id="meeting-held">{t("meetings.doneTitle", { number })}</h1>
      <p>{t("meetings.doneText")}</p>
      <div className="meeting-before-buttons">
        <Button
          size="lg"
          ref={first}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/dossiers/$caseFileId/$section"
              params={{ caseFileId, section: "papiers" }}
              search={{ papier: `synthesisNote.c${number}` }}
            />
          )}
        >
          {t("meetings.toNote")}
        </Button>
        <Button
          size="lg"
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/dossiers/$caseFileId/$section"
              params={{ caseFileId, section: "papiers" }}
              search={{ papier: `attendanceList.c${number}` }}
            />
          )}
        >
          {t("meetings.toAttendanceList")}
        </Button>
        {waitingTasks > 0 && (
          <Button
            size="lg"
            variant="default"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/dossiers/$caseFileId/$section"
                params={{ caseFileId, section: "plan" }}
              />
            )}
          >
            {t("meetings.toPlan")}
          </Button>
        )}
      </div>
    </section>
  );
};
