import { implement } from "@orpc/server";
import { contract } from "#contract/contract.ts";
import type { CopyBatchesDep } from "../services/copy-batches.ts";
import type { TypesetterDep } from "../services/documents.ts";
import type { ChooseFolderDep, ClockDep, NewIdDep, SaveFileDep } from "../services/deps.ts";
import type { DemonstrationDep } from "../services/demonstration.ts";
import type { PreferencesDep } from "../services/preferences.ts";
import type { ProgressDep } from "../services/progress.ts";
import type { SpellerDep } from "../services/spelling.ts";
import type { WaitingFilesDep } from "../services/waiting-files.ts";
import type { VaultLock } from "../vault/vault-lock.ts";
import type { Vault } from "../vault/vault.ts";
import type { Vaults } from "../vault/vaults.ts";
import type { DiagnosticLog } from "./diagnostic-log.ts";

/** What every answer may use. */
export interface CoreContext
  extends
    ClockDep,
    NewIdDep,
    SaveFileDep,
    ChooseFolderDep,
    TypesetterDep,
    CopyBatchesDep,
    DemonstrationDep,
    PreferencesDep,
    ProgressDep,
    SpellerDep,
    WaitingFilesDep {
  /** Holds the vaults and what is kept beside them on this computer. */
  readonly dataFolder: string;
  readonly vaults: Vaults;
  /** The current one. */
  readonly vault: Vault;
  readonly vaultLock: VaultLock;
  readonly diagnostics: DiagnosticLog;
}

export const implementer = implement(contract).$context<CoreContext>();
