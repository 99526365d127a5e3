import { Button } from "@mantine/core";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { type VaultEntry, VaultLabel } from "#domain/vault.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useRenameVault, useVaultList, useVaultName } from "./vault-state.ts";

/** The name under which the vault is found among others. */
export const VaultLabelPanel = () => {
  const { t } = useTranslation();
  const { data } = useVaultList();
  const entry = data?.vaults.find(({ id }) => id === data.chosen);
  if (!entry) return null;
  return (
    <div className="no-print">
      <Panel title={t("vault.label")}>
        <LabelForm entry={entry} />
      </Panel>
    </div>
  );
};

const Label = z.strictObject({ label: VaultLabel });
type LabelValues = FormValues<typeof Label>;

const LabelForm = ({ entry }: { readonly entry: VaultEntry }) => {
  const { t } = useTranslation();
  const nameOf = useVaultName();
  const { mutate, isPending, error } = useRenameVault();
  const { control, handleSubmit } = useForm({
    defaultValues: { label: nameOf(entry) },
    resolver: formResolver<LabelValues, z.output<typeof Label>>(Label),
  });
  const submit = handleSubmit(({ label }) =>
    mutate(label, { onSuccess: () => notify(t("vault.renamed")) }),
  );
  return (
    <form
      className="vault-form"
      aria-label={t("vault.label")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        control={control}
        name="label"
        label={t("vault.labelField")}
        description={t("vault.labelHint")}
      />
      {error && <RefusalAlert error={error} />}
      <div>
        <Button type="submit" variant="light" loading={isPending}>
          {t("vault.rename")}
        </Button>
      </div>
    </form>
  );
};
