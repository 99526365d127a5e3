import { Button, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeychainStatus } from "#domain/vault.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { PassphrasePrompt } from "./PassphrasePrompt.tsx";
import { keychainQueryKey, useKeychain } from "./vault-state.ts";

/** The keychain of the computer as a way in: off until it is turned on, with the passphrase both ways. */
export const KeychainPanel = () => {
  const { t } = useTranslation();
  const { data } = useKeychain();
  if (!data) return null;
  return (
    <div className="no-print">
      <Panel title={t("vault.keychain")}>
        <div className="vault-form">
          {!data.isAvailable && <Text>{t("vault.keychainUnavailable")}</Text>}
          {data.isAvailable && (
            <Text>{t(data.isOn ? "vault.keychainOn" : "vault.keychainWhat")}</Text>
          )}
          {data.isAvailable && !data.isOn && <Text>{t("vault.keychainRisk")}</Text>}
          {(data.isAvailable || data.isOn) && <KeychainSwitch isOn={data.isOn} />}
        </div>
      </Panel>
    </div>
  );
};

const KeychainSwitch = ({ isOn }: Pick<KeychainStatus, "isOn">) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div>
        <Button variant="light" onClick={() => setAsking(true)}>
          {t(isOn ? "vault.keychainTurnOff" : "vault.keychainTurnOn")}
        </Button>
      </div>
    );
  return (
    <PassphrasePrompt
      text={t(isOn ? "vault.keychainOffText" : "vault.keychainOnText")}
      confirm={t(isOn ? "vault.keychainTurnOff" : "vault.keychainTurnOn")}
      onCancel={() => setAsking(false)}
      submit={async (passphrase) => {
        await (isOn
          ? core.vault.turnKeychainOff({ passphrase })
          : core.vault.turnKeychainOn({ passphrase }));
        setAsking(false);
        notify(t(isOn ? "vault.keychainTurnedOff" : "vault.keychainTurnedOn"));
        await queries.invalidateQueries({ queryKey: keychainQueryKey });
      }}
    />
  );
};
