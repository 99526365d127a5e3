export { useLock } from "./use-lock.ts";
export { VaultGate } from "./VaultGate.tsx";
