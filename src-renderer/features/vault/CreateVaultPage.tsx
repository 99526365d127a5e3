import { Button, Group, Text } from "@mantine/core";
import { Activity, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { VaultLabel } from "#domain/vault.ts";
import { VaultPlaceWarning } from "#renderer/features/backups/index.ts";
import { FirstRunStep } from "#renderer/features/first-run/index.ts";
import { AppearanceChoices } from "#renderer/features/preferences/index.ts";
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

const NewVault = z.strictObject({ ...newPassphraseShape, label: VaultLabel });
type NewVaultValues = FormValues<typeof NewVault>;

interface CreateVaultPageProps {
  /** Told before the vault is seen to be open. */
  readonly onCreated: (passphrase: string) => void;
  /** Back to the several vaults of this computer. */
  readonly onLookAround: () => void;
}

/** The first run until there is a vault: how Autour looks and speaks, then what locks it. Nothing typed is lost in between. */
export const CreateVaultPage = ({ onCreated, onLookAround }: CreateVaultPageProps) => {
  const [step, setStep] = useState<"welcome" | "passphrase">("welcome");
  // Made when it is first seen: the vault's name is proposed in the language that was chosen before.
  const [hasBegun, setBegun] = useState(false);
  return (
    <>
      <Activity mode={step === "welcome" ? "visible" : "hidden"}>
        <WelcomeStep
          onLookAround={onLookAround}
          onGoOn={() => {
            setBegun(true);
            setStep("passphrase");
          }}
        />
      </Activity>
      {hasBegun && (
        <Activity mode={step === "passphrase" ? "visible" : "hidden"}>
          <PassphraseStep onCreated={onCreated} onBack={() => setStep("welcome")} />
        </Activity>
      )}
    </>
  );
};

interface WelcomeStepProps extends Pick<CreateVaultPageProps, "onLookAround"> {
  readonly onGoOn: () => void;
}

const WelcomeStep = ({ onGoOn, onLookAround }: WelcomeStepProps) => {
  const { t } = useTranslation();
  return (
    <FirstRunStep step={1} title={t("vault.welcome")}>
      <Text my="sm" size="lg">
        {t("vault.purpose")}
      </Text>
      <VaultPlaceWarning />
      <form
        className="panel first-run-stack"
        onSubmit={(event) => {
          event.preventDefault();
          onGoOn();
        }}
      >
        <AppearanceChoices />
        <Button type="submit" size="md" fullWidth>
          {t("firstRun.begin")}
        </Button>
      </form>
      <Group gap="xs" mt="md">
        <Text>{t("vault.hadVault")}</Text>
        <RestoreOffer hasVault={false} variant="subtle" size="compact-md" />
      </Group>
      <BackToVaults onLookAround={onLookAround} />
    </FirstRunStep>
  );
};

interface PassphraseStepProps extends Pick<CreateVaultPageProps, "onCreated"> {
  readonly onBack: () => void;
}

const PassphraseStep = ({ onCreated, onBack }: PassphraseStepProps) => {
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
      label: t("vault.labelDefault", { day: formatDay(localToday()) }),
    },
    resolver: formResolver<NewVaultValues, z.output<typeof NewVault>>(NewVault),
  });
  const { control, handleSubmit, setError, formState } = form;
  const submit = handleSubmit(async ({ label, ...values }) => {
    const problem = await check(values);
    if (!problem) return mutate({ passphrase: values.passphrase, label });
    setError(problem.field, { message: problem.message }, { shouldFocus: true });
  });
  const isBusy = isPending || formState.isSubmitting;

  return (
    <FirstRunStep step={2} title={t("vault.passphraseSection")}>
      <Text my="sm">{t("vault.encryption")}</Text>
      <form
        className="panel vault-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormProvider {...form}>
          <NewPassphraseFields label={t("vault.passphrase")} />
        </FormProvider>
        <TextField
          control={control}
          name="label"
          label={t("vault.label")}
          description={t("vault.labelHint")}
        />
        {error !== null && <RefusalAlert error={error} />}
        <div className="first-run-foot">
          <Button variant="subtle" color="gray" onClick={onBack} disabled={isBusy}>
            {t("firstRun.back")}
          </Button>
          <Button type="submit" loading={isBusy} size="md">
            {t("vault.create")}
          </Button>
        </div>
        {isPending && (
          <Text ta="center" c="dimmed" aria-live="polite">
            {t("vault.creating")}
          </Text>
        )}
      </form>
    </FirstRunStep>
  );
};

/** For who asked for a new vault and has one here already. */
const BackToVaults = ({ onLookAround }: Pick<CreateVaultPageProps, "onLookAround">) => {
  const { t } = useTranslation();
  const { data } = useVaultList();
  const choose = useChooseVault();
  const [only, ...others] = data?.vaults ?? [];
  if (!only) return null;
  return (
    <Button
      variant="subtle"
      fullWidth
      mt="sm"
      onClick={() => (others.length > 0 ? onLookAround() : choose.mutate(only.id))}
    >
      {t("vault.backToVaults", { count: others.length + 1 })}
    </Button>
  );
};
