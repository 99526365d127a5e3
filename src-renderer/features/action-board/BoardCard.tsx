import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedAction } from "#domain/action-board.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { DoneOnDialog, DueOnDialog, ReasonDialog } from "#renderer/features/follow-ups/index.ts";
import { DueDay } from "./DueDay.tsx";
import { stateOf, type UpdateListedAction } from "./use-action-board.ts";

interface BoardCardProps {
  readonly action: ListedAction;
  readonly today: LocalDate;
  readonly onUpdate: UpdateListedAction;
}

/** What, for whom, who carries it and how to reach them, by when; its state changes where it stands. */
export const BoardCard = ({ action, today, onUpdate }: BoardCardProps) => {
  const { t } = useTranslation();
  const aboutId = useId();
  const { caseFileId, what, usualName, number, responsible, phone, status, notDoneReason } = action;
  const carrier = [responsible.name, responsible.organisation].filter(Boolean).join(", ");
  return (
    <article className="action-card">
      <Link
        to="/dossiers/$caseFileId/$section"
        params={{ caseFileId, section: "suivi" }}
        className="action-card-what"
        aria-describedby={aboutId}
      >
        {what}
      </Link>
      <div id={aboutId} className="action-card-about">
        <span>{t("reminders.who", { name: usualName, number })}</span>
        <span className="numbers">{[carrier, phone].filter(Boolean).join(" · ")}</span>
        <DueDay dueOn={action.dueOn} today={today} />
        {status === "blocked" && notDoneReason && (
          <span className="quote action-card-reason">{notDoneReason}</span>
        )}
      </div>
      <CardButtons action={action} today={today} onUpdate={onUpdate} />
    </article>
  );
};

type Dialog = "done" | "moved" | "blocked";

const CardButtons = ({ action, today, onUpdate }: BoardCardProps) => {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { what, dueOn, status, notDoneReason } = action;
  const close = () => setDialog(null);
  const open = { what, dueOn, doneOn: null, ...(notDoneReason && { notDoneReason }) };
  return (
    <>
      <div className="action-card-buttons">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t("actionBoards.doneOf", { what })}
          onClick={() => setDialog("done")}
        >
          {t("actionBoards.done")}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t("actionBoards.moveOf", { what })}
          onClick={() => setDialog("moved")}
        >
          {t("actionBoards.move")}
        </Button>
        {status === "blocked" ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t("actionBoards.unblockOf", { what })}
            onClick={() => onUpdate(action, { status: "inProgress", dueOn, doneOn: null })}
          >
            {t("actionBoards.unblock")}
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t("actionBoards.blockOf", { what })}
            onClick={() => setDialog("blocked")}
          >
            {t("actionBoards.block")}
          </Button>
        )}
      </div>
      {dialog === "done" && (
        <DoneOnDialog
          action={open}
          today={today}
          onClose={close}
          onDay={(doneOn) => onUpdate(action, { status: "done", dueOn, doneOn })}
        />
      )}
      {dialog === "moved" && (
        <DueOnDialog
          action={open}
          onClose={close}
          onDay={(day) => onUpdate(action, { ...stateOf(action), dueOn: day })}
        />
      )}
      {dialog === "blocked" && (
        <ReasonDialog
          action={open}
          status="blocked"
          onClose={close}
          onReason={(reason) =>
            onUpdate(action, { status: "blocked", dueOn, doneOn: null, notDoneReason: reason })
          }
        />
      )}
    </>
  );
};
