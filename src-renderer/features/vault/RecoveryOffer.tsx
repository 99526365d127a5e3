import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FirstRunStep } from "#renderer/features/first-run/index.ts";
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
    <FirstRunStep step={3} title={t("vault.recoveryOfferTitle")}>
      {data ? (
        <section className="panel">
          <RecoveryCodeSteps code={data.code} onActivated={onDone} onCancel={onDone} />
        </section>
      ) : (
        <form
          className="panel vault-form"
          onSubmit={(event) => {
            event.preventDefault();
            mutate();
          }}
        >
          <Text>{t("vault.recoveryWhat")}</Text>
          <Text>{t("vault.recoverySteps")}</Text>
          {error && <RefusalAlert error={error} />}
          <div className="first-run-foot">
            <Button variant="subtle" color="gray" onClick={onDone}>
              {t("vault.recoveryLater")}
            </Button>
            <Button type="submit" size="md" loading={isPending}>
              {t("vault.recoveryPrepare")}
            </Button>
          </div>
        </form>
      )}
    </FirstRunStep>
  );
};
