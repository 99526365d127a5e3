import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { proposedReviewOn } from "#domain/consent-override.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { DialogDayInput, useTypedDay } from "#renderer/shared/forms/DialogDayInput.tsx";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";

interface ReviewDialogProps {
  readonly view: CaseFileView;
  readonly onClose: () => void;
}

/** What a review of the record found, and when the next one is. */
export const ReviewDialog = ({ view, onClose }: ReviewDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const [words, setWords] = useState("");
  const next = useTypedDay(proposedReviewOn(view.today), (day) => day > view.today);
  const written = words.trim().normalize("NFC");
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reviewOn: LocalDate) =>
      core.consentOverrides.review({ caseFileId: view.id, review: { words: written, reviewOn } }),
    onSuccess: (saved) => {
      keep(saved);
      notify(t("consents.override.reviewDone"));
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={t("consents.override.reviewTitle")}>
      <Text mb="sm">{t("consents.override.reviewText")}</Text>
      <div className="dialog-fields">
        <Textarea
          label={t("consents.override.reviewWords")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          minRows={3}
          data-autofocus
        />
        <DialogDayInput
          label={t("consents.override.reviewNext")}
          value={next}
          error={t("consents.override.reviewNextLater")}
        />
        {error !== null && <RefusalAlert error={error} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          disabled={written === "" || next.day === null}
          loading={isPending}
          onClick={() => next.day !== null && mutate(next.day)}
        >
          {t("consents.override.review")}
        </Button>
      </Group>
    </Dialog>
  );
};
