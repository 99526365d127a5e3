import { Button, Group, Text, Title } from "@mantine/core";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { OrganiserProfile } from "#domain/organiser.ts";
import { VaultLabel } from "#domain/vault.ts";
import { VaultPlaceWarning } from "#renderer/features/backups/index.ts";
import { emptyOrganiser, OrganiserFields } from "#renderer/features/organisers/index.ts";
import { LanguageChoice } from "#renderer/features/preferences/index.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { localToday } from "#renderer/shared/forms/local-today.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { emptyNewPassphrase, newPassphraseShape } from "./new-passphrase.ts";
import { NewPassphraseFields } from "./NewPassphraseFields.tsx";
import { RestoreOffer } from "./RestoreOffer.tsx";
import { usePassphraseCheck } from "./use-passphrase-check.ts";
import { useChooseVault, useOpenVault, useVaultList } from "./vault-state.ts";
import "./vault.css";

const NewVault = z.strictObject({
  ...newPassphraseShape,
  organiser: OrganiserProfile,
  label: VaultLabel,
});
type NewVaultValues = FormValues<typeof NewVault>;

interface CreateVaultPageProps {
  /** Told before the vault is seen to be open. */
  readonly onCreated: (passphrase: string) => void;
  /** Back to the several vaults of this computer. */
  readonly onLookAround: () => void;
}

export const CreateVaultPage = ({ onCreated, onLookAround }: CreateVaultPageProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const check = usePassphraseCheck();
  const { mutate, isPending, error } = useOpenVault(
    async (input: Parameters<typeof core.vault.create>[0]) => {
      await core.vault.create(input);
      onCreated(input.passphrase);
    },
  );
  const form = useForm({
    defaultValues: {
      ...emptyNewPassphrase(),
      organiser: emptyOrganiser(),
      label: t("vault.labelDefault", { day: formatDay(localToday()) }),
    },
    resolver: formResolver<NewVaultValues, z.output<typeof NewVault>>(NewVault),
  });
  const { control, handleSubmit, setError, formState } = form;
  const [name, organisation] = useWatch({
    control,
    name: ["organiser.name", "organiser.organisation"],
  });
  const context = [name, organisation];

  const submit = handleSubmit(async ({ organiser, label, ...values }) => {
    const problem = await check(values, context);
    if (!problem) return mutate({ passphrase: values.passphrase, organiser, label });
    setError(problem.field, { message: problem.message }, { shouldFocus: true });
  });

  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1}>{t("vault.welcome")}</Title>
      <Text my="sm" size="lg">
        {t("vault.purpose")}
      </Text>
      <Group gap="xs" mb="md">
        <Text>{t("vault.hadVault")}</Text>
        <RestoreOffer hasVault={false} variant="subtle" size="compact-md" />
      </Group>
      <VaultPlaceWarning />
      <section className="panel first-language">
        <LanguageChoice />
      </section>
      <form
        className="panel vault-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Title order={2}>{t("vault.passphraseSection")}</Title>
        <Text>{t("vault.encryption")}</Text>
        <FormProvider {...form}>
          <NewPassphraseFields label={t("vault.passphrase")} context={context} />
        </FormProvider>

        <Title order={2} mt="sm">
          {t("vault.organiserSection")}
        </Title>
        <Text c="dimmed" mt={-12}>
          {t("vault.organiserHint")}
        </Text>
        <FormProvider {...form}>
          <OrganiserFields />
        </FormProvider>
        <TextField
          control={control}
          name="label"
          label={t("vault.label")}
          description={t("vault.labelHint")}
        />
        {error !== null && <RefusalAlert error={error} />}
        <Button
          type="submit"
          loading={isPending || formState.isSubmitting}
          size="md"
          fullWidth
          mt="sm"
        >
          {t("vault.create")}
        </Button>
        <BackToVaults onLookAround={onLookAround} />
        {isPending && (
          <Text ta="center" c="dimmed" aria-live="polite">
            {t("vault.creating")}
          </Text>
        )}
      </form>
    </main>
  );
};

/** For who asked for a new vault and has one here already. */
const BackToVaults = ({ onLookAround }: { readonly onLookAround: () => void }) => {
  const { t } = useTranslation();
  const { data } = useVaultList();
  const choose = useChooseVault();
  const [only, ...others] = data?.vaults ?? [];
  if (!only) return null;
  return (
    <Button
      variant="subtle"
      fullWidth
      onClick={() => (others.length > 0 ? onLookAround() : choose.mutate(only.id))}
    >
      {t("vault.backToVaults", { count: others.length + 1 })}
    </Button>
  );
};
