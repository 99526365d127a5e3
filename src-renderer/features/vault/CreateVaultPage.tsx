import { Button, Group, Text, Title } from "@mantine/core";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { OrganiserProfile } from "#domain/organiser.ts";
import { VaultPlaceWarning } from "#renderer/features/backups/index.ts";
import { emptyOrganiser, OrganiserFields } from "#renderer/features/organisers/index.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { emptyNewPassphrase, newPassphraseShape } from "./new-passphrase.ts";
import { NewPassphraseFields } from "./NewPassphraseFields.tsx";
import { RestoreOffer } from "./RestoreOffer.tsx";
import { usePassphraseCheck } from "./use-passphrase-check.ts";
import { useOpenVault } from "./vault-state.ts";
import "./vault.css";

const NewVault = z.strictObject({ ...newPassphraseShape, organiser: OrganiserProfile });
type NewVaultValues = FormValues<typeof NewVault>;

interface CreateVaultPageProps {
  /** Told before the vault is seen to be open. */
  readonly onCreated: (passphrase: string) => void;
}

export const CreateVaultPage = ({ onCreated }: CreateVaultPageProps) => {
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
    defaultValues: { ...emptyNewPassphrase(), organiser: emptyOrganiser() },
    resolver: formResolver<NewVaultValues, z.output<typeof NewVault>>(NewVault),
  });
  const { control, handleSubmit, setError, formState } = form;
  const [name, organisation] = useWatch({
    control,
    name: ["organiser.name", "organiser.organisation"],
  });
  const context = [name, organisation];

  const submit = handleSubmit(async ({ organiser, ...values }) => {
    const problem = await check(values, context);
    if (!problem) return mutate({ passphrase: values.passphrase, organiser });
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
        {isPending && (
          <Text ta="center" c="dimmed" aria-live="polite">
            {t("vault.creating")}
          </Text>
        )}
      </form>
    </main>
  );
};
