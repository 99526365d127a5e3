import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { PassphrasePrompt } from "./PassphrasePrompt.tsx";

type Doing =
  | { readonly type: "nothing" }
  | { readonly type: "asking" }
  | { readonly type: "showing"; readonly key: string; readonly file: string };

/** The way out of Autour: the key with which another program reads the database (docs/way-out.md). */
export const DatabaseKeyPanel = () => {
  const { t } = useTranslation();
  const core = useCore();
  const [doing, setDoing] = useState<Doing>({ type: "nothing" });
  const stop = () => setDoing({ type: "nothing" });
  return (
    <div className="no-print">
      <Panel title={t("vault.databaseKey")}>
        <div className="vault-form">
          <Text>{t("vault.databaseKeyWhat")}</Text>
          {doing.type === "nothing" && (
            <div>
              <Button variant="light" onClick={() => setDoing({ type: "asking" })}>
                {t("vault.databaseKeyShow")}
              </Button>
            </div>
          )}
          {doing.type === "asking" && (
            <PassphrasePrompt
              text={t("vault.databaseKeyWarning")}
              confirm={t("vault.databaseKeyShow")}
              onCancel={stop}
              submit={async (passphrase) => {
                setDoing({ type: "showing", ...(await core.vault.databaseKey({ passphrase })) });
              }}
            />
          )}
          {doing.type === "showing" && (
            <>
              <Text>{t("vault.databaseKeyShown")}</Text>
              <Raw label={t("vault.databaseKeyValue")} text={doing.key} />
              <Raw label={t("vault.databaseKeyFile")} text={doing.file} />
              <Group justify="flex-end">
                <Button variant="default" onClick={stop}>
                  {t("vault.databaseKeyHide")}
                </Button>
              </Group>
            </>
          )}
        </div>
      </Panel>
    </div>
  );
};

const Raw = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <Text size="sm" fw={600} mb={4}>
      {label}
    </Text>
    <p className="vault-raw">{text}</p>
  </div>
);
