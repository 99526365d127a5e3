import { Button, Group, Text } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FieldChange } from "#domain/change.ts";
import { FieldChanges } from "#renderer/shared/changes/FieldChanges.tsx";
import { EMPTY_FIELD } from "#renderer/shared/forms/form-resolver.ts";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { Dialog } from "#renderer/shared/ui/Dialog.tsx";
import type { PlanValues } from "./plan-values.ts";

interface AmendmentDialogProps {
  readonly view: Pick<CaseFileView, "caseFile" | "programme">;
  readonly changes: ReadonlyArray<FieldChange>;
  /** The number of the version this makes. */
  readonly version: number;
  /** The written reason; null when the plan is looked at again first. */
  readonly onAnswer: (reason: string | null) => void;
}

/** What an amendment changes, and why. The reason is a field of the plan's own form, so that its draft is kept too. */
export const AmendmentDialog = ({ view, changes, version, onAnswer }: AmendmentDialogProps) => {
  const { t } = useTranslation();
  const { control, getValues, setError, clearErrors, setFocus, trigger } =
    useFormContext<PlanValues>();

  const goBack = () => {
    clearErrors("amendmentReason");
    onAnswer(null);
  };
  const confirm = async () => {
    const reason = (getValues("amendmentReason") ?? "").trim().normalize("NFC");
    if (reason === "") {
      setError("amendmentReason", { type: EMPTY_FIELD });
      setFocus("amendmentReason");
    } else if (await trigger("amendmentReason")) onAnswer(reason);
  };

  return (
    <Dialog onClose={goBack} size="lg" title={t("plans.amendmentTitle")}>
      <Text mb="sm">{t("plans.amendmentText", { version, before: version - 1 })}</Text>
      <section className="amendment-changes" aria-label={t("plans.amendmentChanges")}>
        <FieldChanges
          caseFile={view.caseFile}
          programme={view.programme}
          part="cycles"
          fields={changes}
        />
      </section>
      <LongTextField
        control={control}
        name="amendmentReason"
        label={t("plans.amendmentReason")}
        whenEmpty={t("plans.amendmentReasonEmpty")}
        isFirst
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={goBack}>
          {t("plans.amendmentBack")}
        </Button>
        <Button onClick={() => void confirm()}>{t("plans.amendmentConfirm", { version })}</Button>
      </Group>
    </Dialog>
  );
};
