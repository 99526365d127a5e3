import { Button, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { PassphrasePrompt } from "./PassphrasePrompt.tsx";
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
