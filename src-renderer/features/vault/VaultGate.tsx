import type { ReactNode } from "react";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { CreateVaultPage } from "./CreateVaultPage.tsx";
import { UnlockPage } from "./UnlockPage.tsx";
import { useVaultState } from "./vault-state.ts";

/** Nothing of the application is on screen before the vault is open. */
export const VaultGate = ({ children }: { readonly children: ReactNode }) => {
  const { data, error, refetch } = useVaultState();
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  switch (data?.state) {
    case undefined:
      return null;
    case "missing":
      return <CreateVaultPage />;
    case "locked":
      return <UnlockPage />;
    case "open":
      return children;
  }
};
