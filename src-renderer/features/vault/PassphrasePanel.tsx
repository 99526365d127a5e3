import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { LocalDate } from "#domain/local-date.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { SecretField } from "#renderer/shared/forms/TextFields.tsx";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { emptyNewPassphrase, newPassphraseShape } from "./new-passphrase.ts";
import { NewPassphraseFields } from "./NewPassphraseFields.tsx";
import { usePassphraseCheck } from "./use-passphrase-check.ts";
import { vaultKeysQueryKey } from "./vault-state.ts";

export const PassphrasePanel = ({ since }: { readonly since: LocalDate | null }) => {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  return (
    <div className="no-print">
      <Panel
        title={t("vault.passphrase")}
        action={
          !isChanging && (
            <Button variant="light" onClick={() => setChanging(true)}>
              {t("vault.changePassphrase")}
            </Button>
          )
        }
      >
        {since && <Text>{t("vault.passphraseSince", { day: formatDay(since) })}</Text>}
        {isChanging && <ChangeForm onDone={() => setChanging(false)} />}
      </Panel>
    </div>
  );
};

const Change = z.strictObject({ current: z.string().min(1), ...newPassphraseShape });
type ChangeValues = FormValues<typeof Change>;

const ChangeForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const check = usePassphraseCheck();
  const form = useForm({
    defaultValues: { current: "", ...emptyNewPassphrase() },
    resolver: formResolver<ChangeValues, z.output<typeof Change>>(Change),
  });
  const { control, setError, handleSubmit, formState } = form;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: { readonly current: string; readonly next: string }) =>
      core.vault.changePassphrase(change),
    gcTime: 0,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: vaultKeysQueryKey });
      notify(t("vault.passphraseChanged"));
      onDone();
    },
    onError: (refusal) => {
      if (refusalCode(refusal) !== "WRONG_PASSPHRASE") return;
      const message = describeRefusal(t, refusal).title;
      setError("current", { type: "wrong", message }, { shouldFocus: true });
    },
  });
  const submit = handleSubmit(async (values) => {
    const problem = await check(values);
    if (!problem) return mutate({ current: values.current, next: values.passphrase });
    setError(problem.field, { message: problem.message }, { shouldFocus: true });
  });
  return (
    <form
      className="vault-form"
      aria-label={t("vault.changePassphrase")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SecretField
        control={control}
        name="current"
        label={t("vault.currentPassphrase")}
        whenEmpty={t("vault.currentPassphraseEmpty")}
        autoComplete="current-password"
      />
      <FormProvider {...form}>
        <NewPassphraseFields label={t("vault.newPassphrase")} />
      </FormProvider>
      <Text size="sm" c="dimmed">
        {t("vault.changeText")}
      </Text>
      {error && refusalCode(error) !== "WRONG_PASSPHRASE" && <RefusalAlert error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" loading={isPending || formState.isSubmitting}>
          {t("vault.changeConfirm")}
        </Button>
      </Group>
    </form>
  );
};
