import { readdirSync } from "node:fs";
import path from "node:path";
import { vaultsFolderIn } from "#hosts/data-folder.ts";

/** The folder of the only vault of a data folder; its backups lie beside it, under the same name and a point. */
export const onlyVaultIn = (dataFolder: string): string => {
  const vaults = vaultsFolderIn(dataFolder);
  const [name, ...others] = readdirSync(vaults).filter((one) => !one.includes("."));
  if (name === undefined || others.length > 0) throw new Error("there is not exactly one vault");
  return path.join(vaults, name);
};
