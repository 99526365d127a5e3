import { Button, type ButtonProps, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type BackupSecret, ClosedRestore } from "#renderer/features/backups/index.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { NewPassphraseForm } from "./RecoverPage.tsx";
import { useOpenVault, vaultKeysQueryKey } from "./vault-state.ts";

interface RestoreOfferProps extends Pick<ButtonProps, "variant" | "size" | "fullWidth" | "mt"> {
  /** Whether something stands in the place of the vault, which will be set aside. */
  readonly hasVault: boolean;
}

/** The way back from a backup while no vault is open: it is damaged, or this is another computer. */
export const RestoreOffer = ({ hasVault, ...button }: RestoreOfferProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const unlock = useOpenVault(core.vault.unlock);

  // Who has only the paper chooses a new passphrase before anything is shown.
  const enter = (secret: BackupSecret) => {
    queries.removeQueries({ queryKey: vaultKeysQueryKey });
    if (secret.type === "passphrase") unlock.mutate({ passphrase: secret.passphrase });
    else setCode(secret.code);
  };
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {t("backups.closedOffer")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size="lg"
        title={t(code === null ? "backups.restoreTitle" : "vault.recoverNewTitle")}
        closeOnClickOutside={false}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        {unlock.error && <RefusalAlert error={unlock.error} />}
        {code === null ? (
          <ClosedRestore hasVault={hasVault} onRestored={enter} onCancel={() => setOpen(false)} />
        ) : (
          <NewPassphraseForm code={code} onBack={() => setOpen(false)} />
        )}
      </Modal>
    </>
  );
};
