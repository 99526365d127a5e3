import { type ReactNode, useEffect, useState } from "react";
import { useConnection } from "#renderer/shared/rpc/connection.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { CreateVaultPage } from "./CreateVaultPage.tsx";
import { RecoveryOffer } from "./RecoveryOffer.tsx";
import { UnlockPage } from "./UnlockPage.tsx";
import { useVaultState } from "./vault-state.ts";

/** Nothing of the application is on screen before the vault is open. */
export const VaultGate = ({ children }: { readonly children: ReactNode }) => {
  const { data, error, refetch } = useVaultState();
  // Of a vault made a moment ago, until its first recovery code is made or put off.
  const [newPassphrase, setNewPassphrase] = useState<string | null>(null);
  const forget = () => setNewPassphrase(null);
  const { noteShown, leave } = useConnection();
  const isOpen = data?.state === "open";
  const isLockedByItself = data?.lockedBy !== undefined;
  useEffect(() => {
    if (isOpen) noteShown();
    if (isLockedByItself) leave();
  }, [isOpen, isLockedByItself, noteShown, leave]);
  if (data?.state === "locked" && newPassphrase !== null) forget();

  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  switch (data?.state) {
    case undefined:
      return null;
    case "missing":
      return <CreateVaultPage onCreated={setNewPassphrase} />;
    case "locked":
      return <UnlockPage lockedBy={data.lockedBy} />;
    case "open":
      if (newPassphrase === null) return children;
      return <RecoveryOffer passphrase={newPassphrase} onDone={forget} />;
  }
};
