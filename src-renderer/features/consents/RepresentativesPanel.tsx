import { ActionIcon, Badge, Button, Group, Modal, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Representative, representativeAgreements } from "#domain/representation.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { IconPencil, IconPlus, IconX } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

type Values = FormValues<typeof Representative>;

const empty: Values = { name: "", quality: "", agreement: "pending" };

/** The legal representatives and what each answered; one at a time in a short dialog, saved at once. */
export const RepresentativesPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { representatives } = view.caseFile;
  // The place in the list being edited; its end means a new one.
  const [editing, setEditing] = useState<number | null>(null);
  const { mutate, error } = useSaveRepresentatives(view);
  const removeAt = (index: number) =>
    mutate(representatives.toSpliced(index, 1), {
      onSuccess: () =>
        notify(t("forms.removed", { what: representatives[index]?.name ?? "" }), () =>
          mutate(representatives),
        ),
    });

  return (
    <Panel
      title={t("consents.representatives")}
      description={t("consents.representativesIntro")}
      action={
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEditing(representatives.length)}
        >
          {t("consents.addRepresentative")}
        </Button>
      }
    >
      {representatives.length === 0 && <Text c="dimmed">{t("consents.representativesNone")}</Text>}
      <ul className="consent-list">
        {representatives.map(
          ({ name, quality, agreement, agreementOn, agreementReason }, index) => (
            <li key={name} className="consent-line">
              <span className="consent-subject">
                {name}
                <span className="hint">
                  {[quality, agreementOn && formatDay(agreementOn)].filter(Boolean).join(" · ")}
                </span>
                {agreementReason && <span className="quote">{agreementReason}</span>}
              </span>
              <Group gap={6} wrap="nowrap">
                <Badge
                  color={agreement === "given" ? "teal" : agreement === "refused" ? "red" : "amber"}
                  variant="light"
                  size="lg"
                  tt="none"
                >
                  {t(`vocabulary.representativeAgreement.${agreement}`)}
                </Badge>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("consents.editRepresentative", { name })}
                  onClick={() => setEditing(index)}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("consents.removeRepresentative", { name })}
                  onClick={() => removeAt(index)}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          ),
        )}
      </ul>
      {error !== null && <RefusalAlert error={error} />}
      {editing !== null && (
        <RepresentativeDialog view={view} index={editing} onClose={() => setEditing(null)} />
      )}
    </Panel>
  );
};

const useSaveRepresentatives = (view: CaseFileView) => {
  const core = useCore();
  const keep = useKeepCaseFile();
  return useMutation({
    mutationFn: (representatives: Representative[]) =>
      core.representatives.save({ caseFileId: view.id, representatives }),
    onSuccess: keep,
  });
};

interface RepresentativeDialogProps {
  readonly view: CaseFileView;
  readonly index: number;
  readonly onClose: () => void;
}

const RepresentativeDialog = ({ view, index, onClose }: RepresentativeDialogProps) => {
  const { t } = useTranslation();
  const { representatives } = view.caseFile;
  const { mutate, error, isPending } = useSaveRepresentatives(view);
  const { control, handleSubmit, formState } = useForm<Values, unknown, Representative>({
    values: representatives[index] ?? empty,
    resolver: formResolver(Representative),
  });
  const submit = handleSubmit((representative) =>
    mutate(representatives.toSpliced(index, 1, representative), { onSuccess: onClose }),
  );
  const close = () =>
    formState.isDirty
      ? confirmAction({
          title: t("consents.discardTitle"),
          text: t("consents.discardText"),
          confirm: t("consents.discardConfirm"),
          onConfirm: onClose,
        })
      : onClose();

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={representatives[index]?.name ?? t("consents.addRepresentative")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <form
        noValidate
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="field-row">
          <TextField
            control={control}
            name="name"
            label={t("consents.representativeName")}
            whenEmpty={t("network.nameEmpty")}
            startsHere
          />
          <TextField
            control={control}
            name="quality"
            label={t("consents.representativeQuality")}
            placeholder={t("consents.representativeQualityHint")}
          />
        </div>
        <div className="field-row">
          <SegmentField
            control={control}
            name="agreement"
            label={t("consents.agreement")}
            options={representativeAgreements.map((value) => ({
              value,
              label: t(`vocabulary.representativeAgreement.${value}`),
            }))}
          />
          <DateField control={control} name="agreementOn" label={t("consents.agreementOn")} />
        </div>
        <div className="field-row">
          <TextField control={control} name="agreementForm" label={t("consents.agreementForm")} />
          <TextField control={control} name="language" label={t("consents.language")} />
        </div>
        <LongTextField
          control={control}
          name="agreementReason"
          label={t("consents.agreementReason")}
          minRows={1}
        />
        {error !== null && <RefusalAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={isPending}>
            {t("consents.saveRepresentative")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
