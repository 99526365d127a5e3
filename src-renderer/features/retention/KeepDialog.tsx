import { Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addMonths, LocalDate } from "#domain/local-date.ts";
import type { RetainedDossier } from "#domain/retention.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { parseTypedDay } from "#renderer/shared/forms/parse-typed.ts";
import { formatDay, formatShortDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { retentionKey } from "./use-retention.ts";

interface KeepDialogProps {
  /** Null: closed. */
  readonly dossier: RetainedDossier | null;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Keeps a dossier longer: until when, and why, in writing. */
export const KeepDialog = ({ dossier, today, onClose }: KeepDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={dossier !== null}
      onClose={onClose}
      title={dossier ? t("retention.keepOf", { number: dossier.number }) : ""}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {dossier && <KeepForm dossier={dossier} today={today} onClose={onClose} />}
    </Modal>
  );
};

const KeepForm = ({
  dossier: { caseFileId, number },
  today,
  onClose,
}: KeepDialogProps & { readonly dossier: RetainedDossier }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const keepView = useKeepCaseFile();
  const [typedDay, setTypedDay] = useState(formatShortDay(addMonths(today, 12)));
  const [reason, setReason] = useState("");
  const { data: until } = LocalDate.safeParse(parseTypedDay(typedDay));
  const isPossible = until !== undefined && until > today;
  const keep = useMutation({
    mutationFn: (day: LocalDate) =>
      core.retention.keepLonger({ caseFileId, until: day, reason: reason.trim().normalize("NFC") }),
    onSuccess: async (view, day) => {
      keepView(view);
      await queries.invalidateQueries({ queryKey: retentionKey });
      notify(t("retention.kept", { number, day: formatDay(day) }));
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) keep.mutate(until);
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t("retention.keepUntil")}
          value={typedDay}
          placeholder={t("forms.datePlaceholder")}
          inputMode="numeric"
          autoComplete="off"
          className="field-short"
          onChange={({ currentTarget }) => setTypedDay(currentTarget.value)}
          error={isPossible ? null : t("retention.keepUntilInvalid")}
        />
        <Textarea
          label={t("retention.keepReason")}
          description={t("retention.keepReasonHint")}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          minRows={3}
          maxLength={20_000}
          data-autofocus
        />
        {keep.error && <RefusalAlert error={keep.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            type="submit"
            loading={keep.isPending}
            disabled={!isPossible || reason.trim() === ""}
          >
            {t("retention.keepConfirm")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
