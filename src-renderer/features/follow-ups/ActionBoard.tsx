import { Badge, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { isOpen, isOverdue, type PlanAction } from "#domain/plan-action.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ActionCard } from "./ActionCard.tsx";
import { useUpdateAction } from "./use-update-action.ts";
import "./follow-ups.css";

interface ActionBoardProps {
  readonly view: CaseFileView;
  readonly cycle: Cycle;
}

/** What was agreed, the late first; a status changes where it stands. */
export const ActionBoard = ({ view, cycle }: ActionBoardProps) => {
  const { t } = useTranslation();
  const { update, error } = useUpdateAction(view);
  const { actions } = cycle.plan;
  const isOver = cycle.outcome !== "ongoing";
  const overdue = actions.filter((action) => isOverdue(action, view.today)).toSorted(byDueDay);
  const open = actions
    .filter((action) => isOpen(action) && !isOverdue(action, view.today))
    .toSorted(byDueDay);
  const settled = actions.filter((action) => !isOpen(action));
  const groups = [
    { title: t("followUps.overdue"), colour: "red", found: overdue },
    { title: t("followUps.open"), colour: "teal", found: open },
    { title: t("followUps.settled"), colour: "gray", found: settled },
  ];

  return (
    <Panel
      title={t("followUps.board")}
      description={isOver ? t("followUps.boardOver") : t("followUps.boardHint")}
    >
      {error !== null && <RefusalAlert error={error} />}
      {actions.length === 0 && <Text c="dimmed">{t("followUps.noActions")}</Text>}
      {groups.map(
        ({ title, colour, found }) =>
          found.length > 0 && (
            <section key={title} className="action-group" aria-label={title}>
              <h4>
                {title}{" "}
                <Badge color={colour} variant="light" circle>
                  {found.length}
                </Badge>
              </h4>
              <ul>
                {found.map((action) => (
                  <ActionCard
                    key={action.id}
                    view={view}
                    action={action}
                    onUpdate={isOver ? null : update}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </Panel>
  );
};

// Without a deadline comes last.
const byDueDay = (a: PlanAction, b: PlanAction): number =>
  (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
