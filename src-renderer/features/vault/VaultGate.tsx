import { type ReactNode, useEffect, useState } from "react";
import { useConnection } from "#renderer/shared/rpc/connection.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ChooseVaultPage } from "./ChooseVaultPage.tsx";
import { CreateVaultPage } from "./CreateVaultPage.tsx";
import { RecoveryOffer } from "./RecoveryOffer.tsx";
import { UnlockPage } from "./UnlockPage.tsx";
import { useVaultState } from "./vault-state.ts";

interface VaultGateProps {
  readonly children: ReactNode;
  /** The page that was open in the vault before is none of the next one's. */
  readonly onOtherVault: () => void;
}

/** Nothing of the application is on screen before the vault is open. */
export const VaultGate = ({ children, onOtherVault }: VaultGateProps) => {
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

  // From the lock screen back to the list, before another one is chosen.
  const [isLookingAround, setLookingAround] = useState(false);
  if (data?.state === "open" && isLookingAround) setLookingAround(false);
  const lookAround = () => setLookingAround(true);
  const turnToAnother = () => {
    setLookingAround(false);
    onOtherVault();
  };

  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (data?.state === "choosing" || isLookingAround)
    return <ChooseVaultPage onChosen={turnToAnother} />;
  switch (data?.state) {
    case undefined:
      return null;
    case "missing":
      return <CreateVaultPage onCreated={setNewPassphrase} onLookAround={lookAround} />;
    case "locked":
      return (
        <UnlockPage lockedBy={data.lockedBy} onLookAround={lookAround} onNewVault={turnToAnother} />
      );
    case "open":
      if (newPassphrase === null) return children;
      return <RecoveryOffer passphrase={newPassphrase} onDone={forget} />;
  }
};
