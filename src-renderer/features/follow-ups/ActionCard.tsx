import { Anchor, Badge, Select } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { daysBetween } from "#domain/local-date.ts";
import {
  type ActionStatus,
  actionStatuses,
  type ExplainedStatus,
  isDoneLate,
  isOverdue,
  needsReason,
  nextStatuses,
  type PlanAction,
} from "#domain/plan-action.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { DoneOnDialog, DueOnDialog, ReasonDialog } from "./ActionDialogs.tsx";
import { stateOf, type UpdateAction } from "./use-update-action.ts";
import "./follow-ups.css";

interface ActionCardProps {
  readonly view: CaseFileView;
  readonly action: PlanAction;
  /** Null when the passage is over: the action is read, not changed. */
  readonly onUpdate: UpdateAction | null;
}

export const ActionCard = ({ view, action, onUpdate }: ActionCardProps) => {
  const { what, how, responsibleId, notDoneReason } = action;
  return (
    <li className="action">
      <div className="action-text">
        <strong>{what}</strong>
        <span className="hint">
          {memberName(view.caseFile.network, responsibleId)}
          {how && ` · ${how}`}
        </span>
        {notDoneReason && <span className="quote">{notDoneReason}</span>}
      </div>
      {onUpdate ? (
        <OpenState view={view} action={action} onUpdate={onUpdate} />
      ) : (
        <SettledState view={view} action={action} />
      )}
    </li>
  );
};

type StateProps = Pick<ActionCardProps, "view" | "action">;

const SettledState = ({ view, action }: StateProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Deadline action={action} today={view.today} onChange={null} />
      <Badge color="gray" variant="light" tt="none" size="lg">
        {t(`vocabulary.actionStatus.${action.status}`)}
      </Badge>
    </>
  );
};

type Dialog = "doneOn" | "dueOn" | ExplainedStatus;

const OpenState = ({
  view,
  action,
  onUpdate,
}: StateProps & { readonly onUpdate: UpdateAction }) => {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { what, status, dueOn } = action;
  const close = () => setDialog(null);

  const choose = (next: ActionStatus) => {
    if (next === status) return;
    // A day, or a reason, is asked where the state needs it; the rest is one click.
    if (next === "done") return setDialog("doneOn");
    if (needsReason(next)) return setDialog(next);
    onUpdate(action, { status: next, dueOn, doneOn: null });
  };

  return (
    <>
      <Deadline
        action={action}
        today={view.today}
        onChange={() => setDialog(action.doneOn ? "doneOn" : "dueOn")}
      />
      <Select
        aria-label={t("followUps.statusOf", { what })}
        data={actionStatuses
          .filter((value) => value === status || nextStatuses(status).includes(value))
          .map((value) => ({ value, label: t(`vocabulary.actionStatus.${value}`) }))}
        value={status}
        onChange={(next) => {
          const chosen = actionStatuses.find((one) => one === next);
          if (chosen) choose(chosen);
        }}
        allowDeselect={false}
        className="action-status"
      />
      {dialog === "doneOn" && (
        <DoneOnDialog
          action={action}
          today={view.today}
          onClose={close}
          onDay={(doneOn) => onUpdate(action, { status: "done", dueOn, doneOn })}
        />
      )}
      {dialog === "dueOn" && (
        <DueOnDialog
          action={action}
          onClose={close}
          onDay={(day) => onUpdate(action, { ...stateOf(action), dueOn: day })}
        />
      )}
      {dialog !== null && dialog !== "doneOn" && dialog !== "dueOn" && (
        <ReasonDialog
          action={action}
          status={dialog}
          onClose={close}
          onReason={(notDoneReason) =>
            onUpdate(action, { status: dialog, dueOn, doneOn: null, notDoneReason })
          }
        />
      )}
    </>
  );
};

interface DeadlineProps {
  readonly action: PlanAction;
  readonly today: CaseFileView["today"];
  readonly onChange: (() => void) | null;
}

/** When it was done, else by when it is due; and how late that is. */
const Deadline = ({ action, today, onChange }: DeadlineProps) => {
  const { t } = useTranslation();
  const { what, dueOn, doneOn } = action;
  if (doneOn) {
    const day = formatDay(doneOn);
    return (
      <span className="action-due">
        <Day label={t("followUps.correctDay", { what, day })} onChange={onChange}>
          {t("followUps.doneOn", { day })}
        </Day>
        {dueOn && isDoneLate(action) && (
          <Badge color="amber" variant="light" tt="none">
            {t("followUps.doneLateBy", { count: daysBetween(dueOn, doneOn) })}
          </Badge>
        )}
      </span>
    );
  }
  const due = dueOn ? t("followUps.due", { day: formatDay(dueOn) }) : t("followUps.noDue");
  return (
    <span className="action-due">
      <Day label={t("followUps.moveDue", { what, due })} onChange={onChange}>
        {due}
      </Day>
      {dueOn && isOverdue(action, today) && (
        <Badge color="red" variant="light" tt="none">
          {t("followUps.lateBy", { count: daysBetween(dueOn, today) })}
        </Badge>
      )}
    </span>
  );
};

const Day = ({
  label,
  onChange,
  children,
}: {
  readonly label: string;
  readonly onChange: (() => void) | null;
  readonly children: ReactNode;
}) =>
  onChange ? (
    <Anchor component="button" type="button" className="hint" aria-label={label} onClick={onChange}>
      {children}
    </Anchor>
  ) : (
    <span className="hint">{children}</span>
  );
