import { Alert, Button, Group, Progress, SegmentedControl, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyFormats, type CopyFormat } from "#contract/personal-copies.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import type { ProposedDelivery } from "./DeliveryDialog.tsx";
import { makeCopies } from "./make-copies.ts";
import { paperName } from "./paper-words.ts";
import {
  type Choices,
  choicesForThem,
  chosenRecipients,
  isReasonMissing,
} from "./recipient-choices.ts";
import { RecipientPicker } from "./RecipientPicker.tsx";

interface PersonalCopiesDialogProps {
  readonly view: CaseFileView;
  readonly issued: IssuedDocument;
  readonly isLast: boolean;
  /** The files are there: who got them is still to be noted. */
  readonly onMade: (proposed: ProposedDelivery) => void;
  readonly onClose: () => void;
}

/** « Un exemplaire par personne »: a PDF or an e-mail draft for each, with their name at the foot of each page. */
export const PersonalCopiesDialog = ({
  view,
  issued,
  isLast,
  onMade,
  onClose,
}: PersonalCopiesDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const possible = possibleRecipients(view, issued, view.today);
  const [format, setFormat] = useState<CopyFormat>("pdf");
  const [choices, setChoices] = useState<Choices>(() =>
    isLast ? choicesForThem(view, issued, possible) : new Map(),
  );
  const [isTried, setTried] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const chosen = chosenRecipients(possible, choices);
  const count = chosen.length;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      makeCopies(
        core,
        {
          caseFileId: view.id,
          number: issued.number,
          version: issued.version,
          format,
          readers: chosen.map(({ copies: _copies, ...reader }) => reader),
        },
        { onProgress: setDone, isStopped: () => isStopped.current },
      ),
    onMutate: () => {
      isStopped.current = false;
    },
    onSettled: () => setDone(null),
    onSuccess: (isMade) => {
      if (!isMade) return;
      notify(t(`copies.made.${format}`, { count }));
      onMade({ choices, means: "mail" });
    },
  });
  const make = () => {
    setTried(true);
    if (count > 0 && !isReasonMissing(possible, choices)) mutate();
  };
  const stop = () => {
    isStopped.current = true;
    if (!isPending) onClose();
  };
  return (
    <Dialog
      size="lg"
      onClose={stop}
      title={t("copies.title", { name: paperName(t, view, issued), version: issued.version })}
    >
      <div className="dialog-fields">
        <Text>{t("copies.intro")}</Text>
        <SegmentedControl
          aria-label={t("copies.format")}
          value={format}
          onChange={(value) => setFormat(copyFormats.find((one) => one === value) ?? "pdf")}
          data={copyFormats.map((value) => ({ value, label: t(`copies.formats.${value}`) }))}
        />
        {format === "mail" && (
          <Alert variant="light" color="amber">
            {t("copies.mailWarning")}
          </Alert>
        )}
        <RecipientPicker
          view={view}
          issued={issued}
          possible={possible}
          choices={choices}
          onChoices={setChoices}
          hasCopies={false}
          isTried={isTried}
        />
        {error !== null && <RefusalAlert error={error} />}
      </div>
      {done !== null && (
        <div className="copies-progress">
          <output>{t("copies.progress", { done, count })}</output>
          <Progress
            value={(100 * done) / count}
            aria-label={t("copies.progress", { done, count })}
          />
        </div>
      )}
      <Group className="delivery-foot" justify="flex-end">
        <Button variant="default" onClick={stop}>
          {t(isPending ? "copies.stop" : "common.cancel")}
        </Button>
        <Button loading={isPending} onClick={make}>
          {t(`copies.make.${format}`, { count })}
        </Button>
      </Group>
    </Dialog>
  );
};
