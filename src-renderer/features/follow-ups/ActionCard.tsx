import { Anchor, Badge, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { daysBetween } from "#domain/local-date.ts";
import {
  type ActionStatus,
  actionStatuses,
  isOverdue,
  type PlanAction,
} from "#domain/plan-action.ts";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { DoneOnDialog, NotDoneDialog } from "./ActionDialogs.tsx";
import type { UpdateAction } from "./use-update-action.ts";

interface ActionCardProps {
  readonly view: CaseFileView;
  readonly action: PlanAction;
  readonly onUpdate: UpdateAction;
}

export const ActionCard = ({ view, action, onUpdate }: ActionCardProps) => {
  const { t } = useTranslation();
  const [isAskingWhy, setAskingWhy] = useState(false);
  const [isAskingWhen, setAskingWhen] = useState(false);
  const { what, how, responsibleId, status, dueOn, notDoneReason } = action;

  const choose = (next: ActionStatus) => {
    if (next === status) return;
    // What is given up must be explained; the rest is one click.
    if (next === "notDone") return setAskingWhy(true);
    onUpdate(action, { status: next, dueOn, doneOn: next === "done" ? view.today : null });
  };

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
      <Deadline action={action} today={view.today} onCorrect={() => setAskingWhen(true)} />
      <Select
        aria-label={t("followUps.statusOf", { what })}
        data={actionStatuses.map((value) => ({
          value,
          label: t(`vocabulary.actionStatus.${value}`),
        }))}
        value={status}
        onChange={(next) => {
          const chosen = actionStatuses.find((one) => one === next);
          if (chosen) choose(chosen);
        }}
        allowDeselect={false}
        className="action-status"
      />
      {isAskingWhy && (
        <NotDoneDialog
          action={action}
          onClose={() => setAskingWhy(false)}
          onReason={(reason) =>
            onUpdate(action, { status: "notDone", dueOn, doneOn: null, notDoneReason: reason })
          }
        />
      )}
      {isAskingWhen && (
        <DoneOnDialog
          action={action}
          today={view.today}
          onClose={() => setAskingWhen(false)}
          onDay={(doneOn) => onUpdate(action, { status, dueOn, doneOn })}
        />
      )}
    </li>
  );
};

const Deadline = ({
  action,
  today,
  onCorrect,
}: {
  readonly action: PlanAction;
  readonly today: CaseFileView["today"];
  readonly onCorrect: () => void;
}) => {
  const { t } = useTranslation();
  const { dueOn, doneOn } = action;
  // It was often done before the day it is heard of.
  if (doneOn)
    return (
      <Anchor
        component="button"
        type="button"
        className="hint"
        aria-label={t("followUps.correctDay", { what: action.what, day: formatDay(doneOn) })}
        onClick={onCorrect}
      >
        {t("followUps.doneOn", { day: formatDay(doneOn) })}
      </Anchor>
    );
  if (!dueOn) return <span className="hint">{t("followUps.noDue")}</span>;
  return (
    <span className="action-due">
      {t("followUps.due", { day: formatDay(dueOn) })}
      {isOverdue(action, today) && (
        <Badge color="red" variant="light" tt="none">
          {t("followUps.lateBy", { count: daysBetween(dueOn, today) })}
        </Badge>
      )}
    </span>
  );
};
