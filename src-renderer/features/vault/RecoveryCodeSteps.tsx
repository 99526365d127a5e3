import { Button, Group, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { IconPrinter } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { RecoveryCodeSheet } from "./RecoveryCodeSheet.tsx";
import { vaultKeysQueryKey } from "./vault-state.ts";

interface RecoveryCodeStepsProps {
  readonly code: string;
  readonly onActivated: () => void;
  readonly onCancel: () => void;
}

/** Print the code, then type it back from the paper. Only then does it open anything. */
export const RecoveryCodeSteps = ({ code, onActivated, onCancel }: RecoveryCodeStepsProps) => {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  if (isKept) return <TypeBack onActivated={onActivated} onShowAgain={() => setKept(false)} />;
  return (
    <div className="vault-form">
      <RecoveryCodeSheet code={code} />
      <Group className="no-print" justify="space-between">
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Group>
          <Button
            variant="light"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t("vault.recoveryPrint")}
          </Button>
          <Button onClick={() => setKept(true)}>{t("vault.recoveryKept")}</Button>
        </Group>
      </Group>
    </div>
  );
};

interface TypeBackProps {
  readonly onActivated: () => void;
  readonly onShowAgain: () => void;
}

const TypeBack = ({ onActivated, onShowAgain }: TypeBackProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => core.vault.activateRecoveryCode({ code: typed }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: vaultKeysQueryKey });
      onActivated();
    },
  });
  return (
    <form
      className="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Title order={3}>{t("vault.recoveryTypeBackTitle")}</Title>
      <Text>{t("vault.recoveryTypeBackText")}</Text>
      <RecoveryCodeInput value={typed} onChange={setTyped} error={error} />
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={onShowAgain}>
          {t("vault.recoveryShowAgain")}
        </Button>
        <Button type="submit" loading={isPending} disabled={typed.trim() === ""}>
          {t("vault.recoveryActivate")}
        </Button>
      </Group>
    </form>
  );
};

interface RecoveryCodeInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: Error | null;
}

/** A code copied from paper; a slip and a wrong code are said under the field, anything else above it. */
export const RecoveryCodeInput = ({ value, onChange, error }: RecoveryCodeInputProps) => {
  const { t } = useTranslation();
  const code = error && refusalCode(error);
  const isAboutCode = code === "RECOVERY_CODE_MISTYPED" || code === "WRONG_RECOVERY_CODE";
  return (
    <>
      {error && !isAboutCode && <RefusalAlert error={error} />}
      <TextInput
        label={t("vault.recoveryCode")}
        description={t("vault.recoveryCodeHint")}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={isAboutCode ? describeRefusal(t, error).title : null}
        classNames={{ input: "recovery-input" }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing to do here
        autoFocus
      />
      {isAboutCode && <Text size="sm">{describeRefusal(t, error).text}</Text>}
    </>
  );
};
