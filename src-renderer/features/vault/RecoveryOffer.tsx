import { Button, Group, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { RecoveryCodeSteps } from "./RecoveryCodeSteps.tsx";

interface RecoveryOfferProps {
  /** Just chosen: it is not asked again for the first code. */
  readonly passphrase: string;
  readonly onDone: () => void;
}

/** Right after the vault was made: a second way in, now or later. */
export const RecoveryOffer = ({ passphrase, onDone }: RecoveryOfferProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => core.vault.draftRecoveryCode({ passphrase }),
    gcTime: 0,
  });
  return (
    <main className="page-narrow vault-page" tabIndex={-1}>
      <p className="vault-brand no-print">{t("app.name")}</p>
      <Title order={1} mb="md" className="no-print">
        {t("vault.recoveryOfferTitle")}
      </Title>
      <section className="panel vault-form">
        {data ? (
          <RecoveryCodeSteps code={data.code} onActivated={onDone} onCancel={onDone} />
        ) : (
          <>
            <Text>{t("vault.recoveryWhat")}</Text>
            <Text>{t("vault.recoverySteps")}</Text>
            {error && <RefusalAlert error={error} />}
            <Group justify="space-between">
              <Button variant="subtle" color="gray" onClick={onDone}>
                {t("vault.recoveryLater")}
              </Button>
              <Button onClick={() => mutate()} loading={isPending}>
                {t("vault.recoveryPrepare")}
              </Button>
            </Group>
          </>
        )}
      </section>
    </main>
  );
};
