import { Button, Group, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { isLoss, LossAlert } from "./LossAlert.tsx";
import { OpeningProgress } from "./OpeningProgress.tsx";
import { emptyNewPassphrase, NewPassphrase, type NewPassphraseValues } from "./new-passphrase.ts";
import { NewPassphraseFields } from "./NewPassphraseFields.tsx";
import { RecoveryCodeInput } from "./RecoveryCodeSteps.tsx";
import { usePassphraseCheck } from "./use-passphrase-check.ts";
import { useOpenVault, useVaultKeys } from "./vault-state.ts";

/** For who forgot their passphrase: the printed code, then a new passphrase at once. */
export const RecoverPage = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation();
  const keys = useVaultKeys();
  const [code, setCode] = useState<string | null>(null);
  const hasNoCode = keys.data !== undefined && keys.data?.recoveryCodeSince === null;
  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1} mb="lg">
        {t(code === null ? "vault.recoverTitle" : "vault.recoverNewTitle")}
      </Title>
      {hasNoCode && <NoCode onBack={onBack} />}
      {!hasNoCode && code === null && <CodeForm onBack={onBack} onOpens={setCode} />}
      {code !== null && <NewPassphraseForm code={code} onBack={onBack} />}
    </main>
  );
};

const NoCode = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation();
  return (
    <section className="panel vault-form">
      <Text>{t("vault.recoverNone")}</Text>
      <Button variant="light" onClick={onBack}>
        {t("vault.recoverBack")}
      </Button>
    </section>
  );
};

interface CodeFormProps {
  readonly onBack: () => void;
  readonly onOpens: (code: string) => void;
}

const CodeForm = ({ onBack, onOpens }: CodeFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const [typed, setTyped] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.vault.checkRecoveryCode({ code: typed }),
    onSuccess: () => onOpens(typed),
  });
  return (
    <form
      className="panel vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Text>{t("vault.recoverText")}</Text>
      <RecoveryCodeInput value={typed} onChange={setTyped} error={error} />
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onBack}>
          {t("vault.recoverBack")}
        </Button>
        <Button type="submit" loading={isPending} disabled={typed.trim() === ""}>
          {t("vault.recoverContinue")}
        </Button>
      </Group>
    </form>
  );
};

interface NewPassphraseFormProps {
  readonly code: string;
  readonly onBack: () => void;
}

/** The last step of recovering: nothing opens with the code before a new passphrase is chosen. */
export const NewPassphraseForm = ({ code, onBack }: NewPassphraseFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const check = usePassphraseCheck();
  const { mutate, isPending, error } = useOpenVault(core.vault.recover);
  const form = useForm({
    defaultValues: emptyNewPassphrase(),
    resolver: formResolver<NewPassphraseValues, z.output<typeof NewPassphrase>>(NewPassphrase),
  });
  const submit = form.handleSubmit(async (values) => {
    const problem = await check(values);
    if (!problem) return mutate({ code, passphrase: values.passphrase });
    form.setError(problem.field, { message: problem.message }, { shouldFocus: true });
  });
  return (
    <form
      className="panel vault-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Text>{t("vault.recoverNewText")}</Text>
      <FormProvider {...form}>
        <NewPassphraseFields label={t("vault.newPassphrase")} />
      </FormProvider>
      {error && isLoss(error) && (
        <LossAlert
          error={error}
          isPending={isPending}
          onOpenAnyway={() => {
            const { passphrase } = form.getValues();
            mutate({ code, passphrase, acceptLoss: true });
          }}
        />
      )}
      {error && !isLoss(error) && <RefusalAlert error={error} />}
      {isPending && <OpeningProgress />}
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onBack}>
          {t("vault.recoverBack")}
        </Button>
        <Button type="submit" loading={isPending || form.formState.isSubmitting}>
          {t("vault.recoverOpen")}
        </Button>
      </Group>
    </form>
  );
};
