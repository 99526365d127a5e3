import { Skeleton, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AccessLogPanel } from "#renderer/features/access-log/index.ts";
import { DestroyVaultPanel } from "#renderer/features/erasures/index.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { DatabaseKeyPanel } from "./DatabaseKeyPanel.tsx";
import { KeychainPanel } from "./KeychainPanel.tsx";
import { IdlePanel } from "./IdlePanel.tsx";
import { PassphrasePanel } from "./PassphrasePanel.tsx";
import { RecoveryPanel } from "./RecoveryPanel.tsx";
import { VerificationPanel } from "./VerificationPanel.tsx";
import { VaultLabelPanel } from "./VaultLabelPanel.tsx";
import { useVaultKeys } from "./vault-state.ts";
import "./vault.css";

/** What opens this vault and when it locks by itself, and how to change it. */
export const SecurityPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useVaultKeys();
  return (
    <main className="page-narrow" tabIndex={-1}>
      <Title order={1} className="no-print">
        {t("vault.securityTitle")}
      </Title>
      <Text c="dimmed" mb="lg" className="no-print">
        {t("vault.securityText")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && (
        <output aria-label={t("common.loading")}>
          <Skeleton height={180} radius="md" />
        </output>
      )}
      {data && (
        <div className="vault-panels">
          <RecoveryPanel since={data.recoveryCodeSince} />
          <PassphrasePanel since={data.passphraseSince} />
          <IdlePanel />
          <KeychainPanel />
          <VerificationPanel />
          <AccessLogPanel />
          <VaultLabelPanel />
          <DatabaseKeyPanel />
          <DestroyVaultPanel />
        </div>
      )}
    </main>
  );
};
