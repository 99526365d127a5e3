import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Consent } from "#domain/consent.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { giverName } from "./consent-words.ts";
import { DialogDayInput, useTypedDay } from "#renderer/shared/forms/DialogDayInput.tsx";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";

interface WithdrawDialogProps {
  readonly view: CaseFileView;
  readonly consent: Consent;
  readonly onClose: () => void;
}

/** Takes a consent back: the day, and why in the giver's words. The consent itself stays readable. */
export const WithdrawDialog = ({ view, consent, onClose }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const [words, setWords] = useState("");
  const typed = useTypedDay(view.today, (day) => day >= consent.on && day <= view.today);
  const written = words.trim().normalize("NFC");
  const giver = giverName(view, consent, t("vocabulary.consentGiver.legalRepresentative"));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (on: LocalDate) =>
      core.consents.withdraw({
        caseFileId: view.id,
        consentId: consent.id,
        on,
        ...(written === "" ? {} : { words: written }),
      }),
    onSuccess: (saved) => {
      keep(saved);
      notify(t("consents.withdrawDone"));
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={t("consents.withdrawTitle")}>
      <Text mb="sm">
        {t("consents.withdrawText", {
          giver,
          kind: t(`vocabulary.consentKind.${consent.kind}`),
          subject: consent.subject,
          day: formatDay(consent.on),
        })}
      </Text>
      <div className="dialog-fields">
        <DialogDayInput
          label={t("consents.withdrawOn")}
          value={typed}
          error={t("consents.withdrawDay", { from: formatDay(consent.on) })}
        />
        <Textarea
          label={t("consents.words")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          data-autofocus
        />
        {error !== null && <RefusalAlert error={error} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          disabled={typed.day === null}
          loading={isPending}
          onClick={() => typed.day !== null && mutate(typed.day)}
        >
          {t("consents.withdraw")}
        </Button>
      </Group>
    </Dialog>
  );
};
