import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { WaitingFileNote } from "#renderer/shared/desktop/WaitingFileNote.tsx";
import { IconLock } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useChooseVault, useVaultList, useVaultName } from "./vault-state.ts";
import "./vault.css";

/** Several organisers share this computer: whose dossiers are to be opened? */
export const ChooseVaultPage = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useVaultList();
  const nameOf = useVaultName();
  const choose = useChooseVault();
  const take = (id: string | null) => choose.mutate(id, { onSuccess: onChosen });
  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand">{t("app.name")}</p>
      <Title order={1}>{t("vault.chooseTitle")}</Title>
      <Text size="lg" c="dimmed" mb="lg" mt={4}>
        {t("vault.chooseText")}
      </Text>
      <WaitingFileNote />
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {choose.error && <RefusalAlert error={choose.error} />}
      <ul className="vault-choices">
        {data?.vaults.map((entry) => (
          <li key={entry.id}>
            <Button
              variant="default"
              size="md"
              fullWidth
              justify="flex-start"
              leftSection={<IconLock size={18} aria-hidden />}
              disabled={choose.isPending}
              onClick={() => take(entry.id)}
            >
              {nameOf(entry)}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" color="gray" fullWidth mt="md" onClick={() => take(null)}>
        {t("vault.newVault")}
      </Button>
    </main>
  );
};
