import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Textarea,
} from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import {
  deliveryMeans,
  type DeliveryMeans,
  isSameRecipient,
  latestHeld,
  type NewDeliveries,
  type PossibleRecipient,
  possibleRecipients,
} from "#domain/delivery.ts";
import type { PaperLanguage } from "#domain/document.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { DialogDayInput, useTypedDay } from "#renderer/shared/forms/DialogDayInput.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { paperName } from "./paper-words.ts";

interface DeliveryDialogProps {
  readonly view: CaseFileView;
  readonly issued: IssuedDocument;
  /** Whether it is the latest version: then those it is for are chosen already. */
  readonly isLast: boolean;
  readonly onClose: () => void;
}

/** What is typed about somebody who was chosen. */
interface Choice {
  readonly copies: number;
  readonly reason: string;
}
type Choices = ReadonlyMap<string, Choice>;

/** « Remis à … »: who, when, how; whom the paper is not for is below, each with why, and needs a written reason. */
export const DeliveryDialog = ({ view, issued, isLast, onClose }: DeliveryDialogProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const { caseFile, supplement, programme, today } = view;
  const typed = useTypedDay(today, (day) => day >= issued.issuedOn && day <= today);
  const possible = possibleRecipients(
    { caseFile, consentScopes: supplement.consentScopes, programme },
    issued,
    typed.day ?? today,
  );
  const held = latestHeld(supplement.deliveries, issued);
  const versionOf = (one: PossibleRecipient): number =>
    held.find((other) => isSameRecipient(one, other))?.version ?? 0;
  const [means, setMeans] = useState<DeliveryMeans>("paper");
  const [isTried, setTried] = useState(false);
  const [choices, setChoices] = useState<Choices>(
    () =>
      new Map(
        possible
          .filter((one) => isLast && one.refusal === null && versionOf(one) < issued.version)
          .map((one) => [recipientKey(one), untouched]),
      ),
  );
  const choose = (one: PossibleRecipient, choice: Choice | null) => {
    const changed = new Map(choices);
    if (choice) changed.set(recipientKey(one), choice);
    else changed.delete(recipientKey(one));
    setChoices(changed);
  };
  const recipients = recipientsOf(possible, choices, issued.languages[0] ?? "fr");
  const isReasonMissing = possible.some(
    (one) => one.refusal !== null && choices.get(recipientKey(one))?.reason.trim() === "",
  );
  const isComplete = typed.day !== null && recipients.length > 0 && !isReasonMissing;
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
  const lineOf = (one: PossibleRecipient) => (
    <RecipientLine
      key={recipientKey(one)}
      one={one}
      versionHeld={versionOf(one)}
      choice={choices.get(recipientKey(one)) ?? null}
      isTried={isTried}
      onChoose={(choice) => choose(one, choice)}
    />
  );
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t("documents.handOverTitle", {
        name: paperName(t, view, issued),
        version: issued.version,
      })}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <div className="dialog-fields">
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
        <RecipientGroup title={t("documents.forThem")}>
          {possible.filter(({ refusal }) => refusal === null).map(lineOf)}
        </RecipientGroup>
        {possible.some(({ refusal }) => refusal !== null) && (
          <RecipientGroup title={t("documents.notForThem")}>
            {possible.filter(({ refusal }) => refusal !== null).map(lineOf)}
          </RecipientGroup>
        )}
        {isTried && recipients.length === 0 && (
          <p className="delivery-error" role="alert">
            {t("documents.nobodyChosen")}
          </p>
        )}
        {error !== null && <RefusalAlert error={error} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button loading={isPending} onClick={save}>
          {recipients.length === 0
            ? t("documents.recordNone")
            : t("documents.record", { count: recipients.length })}
        </Button>
      </Group>
    </Modal>
  );
};

const untouched: Choice = { copies: 1, reason: "" };

const recipientKey = ({ recipient, memberId }: PossibleRecipient): string =>
  memberId ?? `(${recipient})`;

const recipientsOf = (
  possible: ReadonlyArray<PossibleRecipient>,
  choices: Choices,
  language: PaperLanguage,
): NewDeliveries["recipients"] =>
  possible.flatMap((one) => {
    const choice = choices.get(recipientKey(one));
    if (!choice) return [];
    const { recipient, memberId, refusal } = one;
    const reason = choice.reason.trim().normalize("NFC");
    const overrideReason = refusal === null || reason === "" ? null : reason;
    return [{ recipient, memberId, language, copies: choice.copies, overrideReason }];
  });

const RecipientGroup = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <fieldset className="delivery-group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

interface RecipientLineProps {
  readonly one: PossibleRecipient;
  /** 0: none. */
  readonly versionHeld: number;
  readonly choice: Choice | null;
  readonly isTried: boolean;
  readonly onChoose: (choice: Choice | null) => void;
}

const RecipientLine = ({ one, versionHeld, choice, isTried, onChoose }: RecipientLineProps) => {
  const { t } = useTranslation();
  const { name, role, refusal } = one;
  const hints = [
    role,
    ...(refusal === null ? [] : [t(`deliveryRefusal.${refusal}`)]),
    ...(versionHeld > 0 ? [t("documents.hasVersion", { version: versionHeld })] : []),
  ].filter((hint) => hint !== "");
  return (
    <div className="delivery-line">
      <Checkbox
        label={name}
        description={hints.join(" · ")}
        checked={choice !== null}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked ? untouched : null)}
      />
      {choice && (
        <NumberInput
          className="delivery-copies"
          aria-label={t("documents.copiesFor", { name })}
          suffix={t("documents.copiesSuffix", { count: choice.copies })}
          min={1}
          max={99}
          clampBehavior="strict"
          allowDecimal={false}
          value={choice.copies}
          onChange={(value) =>
            onChoose({ ...choice, copies: typeof value === "number" && value > 0 ? value : 1 })
          }
        />
      )}
      {choice && refusal !== null && (
        <Textarea
          className="delivery-reason"
          label={t("documents.overrideReason")}
          autosize
          value={choice.reason}
          onChange={({ currentTarget }) => onChoose({ ...choice, reason: currentTarget.value })}
          error={isTried && choice.reason.trim() === "" ? t("documents.overrideReasonEmpty") : null}
        />
      )}
    </div>
  );
};
