import { Button, Group, PasswordInput, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";

interface PassphrasePromptProps {
  readonly text: string;
  readonly confirm: string;
  readonly submit: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A session left open must not be enough to make a key of one's own. */
export const PassphrasePrompt = ({ text, confirm, submit, onCancel }: PassphrasePromptProps) => {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const { mutate, isPending, error } = useMutation({ mutationFn: submit, gcTime: 0 });
  const isWrong = error !== null && refusalCode(error) === "WRONG_PASSPHRASE";
  return (
    <form
      className="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(passphrase);
      }}
    >
      <Text>{text}</Text>
      <PasswordInput
        label={t("vault.currentPassphrase")}
        value={passphrase}
        onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        error={isWrong ? describeRefusal(t, error).title : null}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ "aria-label": t("forms.showSecret"), tabIndex: 0 }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the button just pressed
        autoFocus
      />
      {error && !isWrong && <RefusalAlert error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" loading={isPending} disabled={passphrase === ""}>
          {confirm}
        </Button>
      </Group>
    </form>
  );
};
