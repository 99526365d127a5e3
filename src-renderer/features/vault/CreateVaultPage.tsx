import { Button, Text, Title } from "@mantine/core";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { OrganiserProfile } from "#domain/organiser.ts";
import { Passphrase, PASSPHRASE_MINIMUM_LENGTH } from "#domain/vault.ts";
import { emptyOrganiser, OrganiserFields } from "#renderer/features/organisers/index.ts";
import { CheckboxField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { SecretField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useOpenVault } from "./vault-state.ts";
import "./vault.css";

/** The page asks twice, and that it was written down; the core only knows the passphrase. */
const NewVault = z.strictObject({
  passphrase: Passphrase,
  confirmation: z.string().min(1),
  isWrittenDown: z.literal(true),
  organiser: OrganiserProfile,
});
type NewVaultValues = FormValues<typeof NewVault>;

const initial: NewVaultValues = {
  passphrase: "",
  confirmation: "",
  isWrittenDown: null,
  organiser: emptyOrganiser(),
};

export const CreateVaultPage = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, isPending, error } = useOpenVault(core.vault.create);
  const form = useForm({
    defaultValues: initial,
    resolver: formResolver<NewVaultValues, z.output<typeof NewVault>>(NewVault),
  });
  const { control, handleSubmit, setError } = form;
  const missing = PASSPHRASE_MINIMUM_LENGTH - useWatch({ control, name: "passphrase" }).length;

  const submit = handleSubmit(({ passphrase, confirmation, organiser }) => {
    if (passphrase === confirmation) return mutate({ passphrase, organiser });
    setError(
      "confirmation",
      { type: "differs", message: t("vault.confirmationDiffers") },
      { shouldFocus: true },
    );
  });

  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1}>{t("vault.welcome")}</Title>
      <Text my="sm" size="lg">
        {t("vault.purpose")}
      </Text>
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
        <SecretField
          control={control}
          name="passphrase"
          label={t("vault.passphrase")}
          description={t("vault.passphraseHint")}
          whenEmpty={t("vault.passphraseEmpty")}
          autoComplete="new-password"
        />
        <Text
          size="sm"
          c={missing > 0 ? "dimmed" : "var(--autour-met)"}
          aria-live="polite"
          mt={-10}
        >
          {missing > 0
            ? t("vault.passphraseShort", { count: missing })
            : t("vault.passphraseEnough")}
        </Text>
        <SecretField
          control={control}
          name="confirmation"
          label={t("vault.confirmation")}
          whenEmpty={t("vault.confirmationEmpty")}
          autoComplete="new-password"
        />
        <CheckboxField
          control={control}
          name="isWrittenDown"
          label={t("vault.writtenDown")}
          whenEmpty={t("vault.writtenDownEmpty")}
        />

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
        <Button type="submit" loading={isPending} size="md" fullWidth mt="sm">
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
