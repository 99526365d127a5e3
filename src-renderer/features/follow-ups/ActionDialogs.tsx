import { Button, Group, Modal, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LocalDate } from "#domain/local-date.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { parseTypedDay } from "#renderer/shared/forms/parse-typed.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";

interface NotDoneDialogProps {
  readonly action: PlanAction;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

/** Why an action will not be done, in writing. */
export const NotDoneDialog = ({ action, onClose, onReason }: NotDoneDialogProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState(action.notDoneReason ?? "");
  const written = reason.trim().normalize("NFC");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("followUps.notDoneTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <Text mb="sm">{t("followUps.notDoneText", { what: action.what })}</Text>
      <Textarea
        label={t("followUps.notDoneReason")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          disabled={written === ""}
          onClick={() => {
            onReason(written);
            onClose();
          }}
        >
          {t("followUps.notDoneConfirm")}
        </Button>
      </Group>
    </Modal>
  );
};

interface DoneOnDialogProps {
  readonly action: PlanAction;
  readonly today: LocalDate;
  readonly onClose: () => void;
  readonly onDay: (day: LocalDate) => void;
}

/** The day an action was really done: until today. */
export const DoneOnDialog = ({ action, today, onClose, onDay }: DoneOnDialogProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(formatShortDay(action.doneOn ?? today));
  const { data: day } = LocalDate.safeParse(parseTypedDay(typed));
  const isPossible = day !== undefined && day <= today;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("followUps.doneOnTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <Text mb="sm">{t("followUps.notDoneText", { what: action.what })}</Text>
      <TextInput
        label={t("followUps.doneOnLabel")}
        value={typed}
        placeholder={t("forms.datePlaceholder")}
        inputMode="numeric"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={isPossible ? null : t("followUps.doneOnLater")}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          disabled={!isPossible}
          onClick={() => {
            if (day) onDay(day);
            onClose();
          }}
        >
          {t("followUps.notDoneConfirm")}
        </Button>
      </Group>
    </Modal>
  );
};
