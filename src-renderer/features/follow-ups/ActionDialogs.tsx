import { Button, Group, Text, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { LocalDate } from "#domain/local-date.ts";
import type { ExplainedStatus, PlanAction } from "#domain/plan-action.ts";
import { parseTypedDay } from "#renderer/shared/forms/parse-typed.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";

interface WithAction {
  readonly action: Pick<PlanAction, "what" | "dueOn" | "doneOn" | "notDoneReason">;
  readonly onClose: () => void;
}

interface ReasonDialogProps extends WithAction {
  readonly status: ExplainedStatus;
  readonly onReason: (reason: string) => void;
}

/** Why an action is blocked, will not be done or is called off, in writing. */
export const ReasonDialog = ({ action, status, onClose, onReason }: ReasonDialogProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState(action.notDoneReason ?? "");
  const written = reason.trim().normalize("NFC");
  return (
    <ActionDialog
      action={action}
      title={t(`followUps.reasonTitle.${status}`)}
      canConfirm={written !== ""}
      onClose={onClose}
      onConfirm={() => onReason(written)}
    >
      <Textarea
        label={t("followUps.reason")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
    </ActionDialog>
  );
};

interface DoneOnDialogProps extends WithAction {
  readonly today: LocalDate;
  readonly onDay: (day: LocalDate) => void;
}

/** The day an action was really done: until today. */
export const DoneOnDialog = ({ action, today, onClose, onDay }: DoneOnDialogProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(formatShortDay(action.doneOn ?? today));
  const { data: day } = LocalDate.safeParse(parseTypedDay(typed));
  const isPossible = day !== undefined && day <= today;
  return (
    <ActionDialog
      action={action}
      title={t("followUps.doneOnTitle")}
      canConfirm={isPossible}
      onClose={onClose}
      onConfirm={() => day && onDay(day)}
    >
      <DayInput
        label={t("followUps.doneOnLabel")}
        typed={typed}
        onTyped={setTyped}
        error={isPossible ? null : t("followUps.doneOnLater")}
      />
    </ActionDialog>
  );
};

interface DueOnDialogProps extends WithAction {
  readonly onDay: (day: LocalDate | null) => void;
}

/** By when, from now on; nothing written means without a due day. */
export const DueOnDialog = ({ action, onClose, onDay }: DueOnDialogProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(action.dueOn ? formatShortDay(action.dueOn) : "");
  const isNone = typed.trim() === "";
  const { data: day } = LocalDate.safeParse(parseTypedDay(typed));
  const isPossible = isNone || day !== undefined;
  return (
    <ActionDialog
      action={action}
      title={t("followUps.dueOnTitle")}
      canConfirm={isPossible}
      onClose={onClose}
      onConfirm={() => onDay(isNone ? null : (day ?? action.dueOn))}
    >
      <DayInput
        label={t("followUps.dueOnLabel")}
        description={t("followUps.dueOnHint")}
        typed={typed}
        onTyped={setTyped}
        error={isPossible ? null : t("forms.emptyDate")}
      />
    </ActionDialog>
  );
};

interface ActionDialogProps extends WithAction {
  readonly title: string;
  readonly canConfirm: boolean;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

const ActionDialog = ({
  action,
  title,
  canConfirm,
  onClose,
  onConfirm,
  children,
}: ActionDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!canConfirm) return;
          onConfirm();
          onClose();
        }}
      >
        <Text mb="sm">{t("followUps.aboutAction", { what: action.what })}</Text>
        {children}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" disabled={!canConfirm}>
            {t("followUps.confirm")}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
};

interface DayInputProps {
  readonly label: string;
  readonly description?: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly error: string | null;
}

const DayInput = ({ label, description, typed, onTyped, error }: DayInputProps) => {
  const { t } = useTranslation();
  return (
    <TextInput
      label={label}
      description={description}
      value={typed}
      placeholder={t("forms.datePlaceholder")}
      inputMode="numeric"
      onChange={({ currentTarget }) => onTyped(currentTarget.value)}
      error={error}
      data-autofocus
    />
  );
};
