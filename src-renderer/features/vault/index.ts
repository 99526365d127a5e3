export { IdleWarning } from "./IdleWarning.tsx";
export { RecoveryReminder } from "./RecoveryReminder.tsx";
export { SecurityPage } from "./SecurityPage.tsx";
export { UnlockPage } from "./UnlockPage.tsx";
export { useLock } from "./use-lock.ts";
export { VaultGate } from "./VaultGate.tsx";
export { vaultListQueryKey } from "./vault-state.ts";
