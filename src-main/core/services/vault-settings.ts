import type { DbDep } from "../db/db.ts";
import { changeVaultSettings } from "../db/queries/vault-settings.ts";

/** After how long without anybody the vault locks itself; 1 to 30 minutes, as the contract has checked. */
export const chooseIdleMinutes = ({ db }: DbDep, idleMinutes: number): void => {
  db.transaction((tx) => changeVaultSettings(tx, { idleMinutes }), { behavior: "immediate" });
};
