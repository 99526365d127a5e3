import { Button, Group, SegmentedControl, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { deliveryMeans, type DeliveryMeans, type NewDeliveries } from "#domain/delivery.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { DialogDayInput, useTypedDay } from "#renderer/shared/forms/DialogDayInput.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { paperName } from "./paper-words.ts";
import {
  type Choices,
  choicesForThem,
  chosenRecipients,
  isReasonMissing,
} from "./recipient-choices.ts";
import { RecipientPicker } from "./RecipientPicker.tsx";

/** Copies that were just made: who they are for, and how they will most likely get there. */
export interface ProposedDelivery {
  readonly choices: Choices;
  readonly means: DeliveryMeans;
}

interface DeliveryDialogProps {
  readonly view: CaseFileView;
  readonly issued: IssuedDocument;
  /** Whether it is the latest version: then those it is for are chosen already. */
  readonly isLast: boolean;
  readonly proposed?: ProposedDelivery;
  readonly onClose: () => void;
}

/** « Remis à … »: who, when, how. */
export const DeliveryDialog = ({
  view,
  issued,
  isLast,
  proposed,
  onClose,
}: DeliveryDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const { today } = view;
  const typed = useTypedDay(today, (day) => day >= issued.issuedOn && day <= today);
  const possible = possibleRecipients(view, issued, typed.day ?? today);
  const [means, setMeans] = useState<DeliveryMeans>(proposed?.means ?? "paper");
  const [isTried, setTried] = useState(false);
  const [choices, setChoices] = useState<Choices>(
    () => proposed?.choices ?? (isLast ? choicesForThem(view, issued, possible) : new Map()),
  );
  const recipients = chosenRecipients(possible, choices);
  const isComplete =
    typed.day !== null && recipients.length > 0 && !isReasonMissing(possible, choices);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (handed: NewDeliveries) =>
      core.deliveries.record({ caseFileId: view.id, ...handed }),
    onSuccess: (saved) => {
      keep(saved);
      notify(t("documents.delivered", { count: recipients.length }));
      onClose();
    },
  });
  const save = () => {
    setTried(true);
    if (!isComplete || typed.day === null) return;
    const { number, version } = issued;
    mutate({ number, version, on: typed.day, means, recipients });
  };
  return (
    <Dialog
      size="lg"
      onClose={onClose}
      title={t("documents.handOverTitle", {
        name: paperName(t, view, issued),
        version: issued.version,
      })}
    >
      <div className="dialog-fields">
        {proposed && <Text>{t("copies.noteNow")}</Text>}
        <div className="delivery-how">
          <DialogDayInput
            label={t("documents.on")}
            value={typed}
            error={t("documents.deliveryDay", { from: formatDay(issued.issuedOn) })}
          />
          <SegmentedControl
            aria-label={t("documents.means")}
            value={means}
            onChange={(value) => setMeans(deliveryMeans.find((one) => one === value) ?? "paper")}
            data={deliveryMeans.map((value) => ({
              value,
              label: t(`vocabulary.deliveryMeans.${value}`),
            }))}
          />
        </div>
        <RecipientPicker
          view={view}
          issued={issued}
          possible={possible}
          choices={choices}
          onChoices={setChoices}
          hasCopies
          isTried={isTried}
        />
        {error !== null && <RefusalAlert error={error} />}
      </div>
      <Group className="delivery-foot" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t(proposed ? "copies.noteLater" : "common.cancel")}
        </Button>
        <Button loading={isPending} onClick={save}>
          {recipients.length === 0
            ? t("documents.recordNone")
            : t("documents.record", { count: recipients.length })}
        </Button>
      </Group>
    </Dialog>
  );
};
