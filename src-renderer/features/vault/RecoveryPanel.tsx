import { Button, Group, PasswordInput, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { RecoveryCodeSteps } from "./RecoveryCodeSteps.tsx";
import { vaultKeysQueryKey } from "./vault-state.ts";

type Doing =
  | { readonly type: "nothing" }
  | { readonly type: "preparing" }
  | { readonly type: "revoking" }
  | { readonly type: "keeping"; readonly code: string };

/** The printed way back in: make it, replace it, or end it. Each asks for the passphrase. */
export const RecoveryPanel = ({ since }: { readonly since: LocalDate | null }) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const [doing, setDoing] = useState<Doing>({ type: "nothing" });
  const stop = () => setDoing({ type: "nothing" });

  if (doing.type === "keeping")
    return (
      <section className="panel">
        <RecoveryCodeSteps
          code={doing.code}
          onCancel={stop}
          onActivated={() => {
            notify(t("vault.recoveryActivated"));
            stop();
          }}
        />
      </section>
    );
  return (
    <div className="no-print">
      <Panel title={t("vault.recoveryCode")}>
        <div className="vault-form">
          {since === null ? (
            <Text fw={600} c="amber.8">
              {t("vault.recoveryReminder")}
            </Text>
          ) : (
            <Text>{t("vault.recoverySince", { day: formatDay(since) })}</Text>
          )}
          <Text>{t("vault.recoveryWhat")}</Text>
          {doing.type === "nothing" && (
            <Group>
              <Button
                variant={since === null ? "filled" : "light"}
                onClick={() => setDoing({ type: "preparing" })}
              >
                {t(since === null ? "vault.recoveryPrepare" : "vault.recoveryReplace")}
              </Button>
              {since !== null && (
                <Button variant="subtle" color="red" onClick={() => setDoing({ type: "revoking" })}>
                  {t("vault.recoveryRevoke")}
                </Button>
              )}
            </Group>
          )}
          {doing.type === "preparing" && (
            <PassphrasePrompt
              text={t(since === null ? "vault.recoverySteps" : "vault.recoveryReplaceText")}
              confirm={t("vault.recoveryShow")}
              onCancel={stop}
              submit={async (passphrase) => {
                const { code } = await core.vault.draftRecoveryCode({ passphrase });
                setDoing({ type: "keeping", code });
              }}
            />
          )}
          {doing.type === "revoking" && (
            <PassphrasePrompt
              text={t("vault.recoveryRevokeText")}
              confirm={t("vault.recoveryRevokeConfirm")}
              onCancel={stop}
              submit={async (passphrase) => {
                await core.vault.revokeRecoveryCode({ passphrase });
                await queries.invalidateQueries({ queryKey: vaultKeysQueryKey });
                notify(t("vault.recoveryRevoked"));
                stop();
              }}
            />
          )}
        </div>
      </Panel>
    </div>
  );
};

interface PassphrasePromptProps {
  readonly text: string;
  readonly confirm: string;
  readonly submit: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A session left open must not be enough to make a key of one's own. */
const PassphrasePrompt = ({ text, confirm, submit, onCancel }: PassphrasePromptProps) => {
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
