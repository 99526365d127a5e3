import { randomUUID } from "node:crypto";
import path from "node:path";
import { type HostName, platforms } from "#domain/diagnostic.ts";
import type { Moment } from "#domain/idle-policy.ts";
import { LocalDate } from "#domain/local-date.ts";
import type { LockReason } from "#domain/lock-reason.ts";
import type { Preferences } from "#domain/preferences.ts";
import { createTypesetter } from "./documents/typesetting/create-typesetter.ts";
import type { Typesetter } from "./documents/typesetting/typesetter.ts";
import type { DbDep, WriteDb } from "./db/db.ts";
import { loadsSqlite, openMemoryDatabase } from "./db/open-database.ts";
import { createDiagnosticLog, noDiagnosticLog } from "./rpc/diagnostic-log.ts";
import type { CoreContext } from "./rpc/core-context.ts";
import type { ChooseFolder, ClockDep, NewIdDep, SaveFile } from "./services/deps.ts";
import { createCopyBatches } from "./services/copy-batches.ts";
import type { TypesetterDep } from "./services/documents.ts";
import { preferencesIn, preferencesInMemory } from "./services/preferences.ts";
import { createProgressBoard } from "./services/progress.ts";
import { createSpeller } from "./spelling/speller.ts";
import { storeBuiltInProgrammes } from "./services/programmes.ts";
import { createWaitingFiles, type WaitingFileListener } from "./services/waiting-files.ts";
import { calibrateArgon2 } from "./vault/keys.ts";
import type { KeyRingDeps } from "./vault/key-ring.ts";
import type { Keychain } from "./vault/keychain.ts";
import { createVaultLock, type LockListener } from "./vault/vault-lock.ts";
import type { VaultOptions } from "./vault/opening.ts";
import { allVaults, oneVault } from "./vault/vaults.ts";

export type { Keychain, SaveFile };
export { loadsSqlite };

/** The files the core reads beside its code. */
export interface Resources {
  readonly migrationsFolder: string;
  readonly templatesFolder: string;
  readonly fontsFolder: string;
  readonly demonstrationFolder: string;
  /** Holds the packages of the dictionaries. */
  readonly packagesFolder: string;
}

/** Folders are made when they are needed. */
export type CoreOptions = SharedOptions & (OneVault | AllVaults);

interface OneVault {
  /** Holds the vault once it is made. */
  readonly vaultFolder: string;
}

interface AllVaults {
  /** Holds the vault of each organiser of this computer, among whom the page lets choose. */
  readonly vaultsFolder: string;
}

interface SharedOptions {
  readonly resources: Resources;
  readonly saveFile: SaveFile;
  /** Where the host has a dialog for it. */
  readonly chooseFolder?: ChooseFolder;
  /** Of the operating system, where the host reaches one. */
  readonly keychain?: Keychain;
  /** Where the diagnostic log is kept, and for which host; without it nothing is logged. */
  readonly diagnostics?: { readonly file: string; readonly host: HostName };
  /** Where what was chosen for this computer is kept, and who is told of it; without it, it lives as long as the core. */
  readonly preferences?: {
    readonly file: string;
    readonly onKnown?: (preferences: Preferences) => void;
  };
  /** Given by a host that files are opened with; told when one waits, and when somebody has decided about it. */
  readonly waitingFiles?: WaitingFileListener;
  /** Another build of the SQLite binding, for runtimes the shipped one does not load in. */
  readonly nativeBinding?: string;
  /** For tests; otherwise the clock of the machine. */
  readonly clock?: VaultClock;
  /** For tests; otherwise measured on this machine, so that one guess costs nearly a second. */
  readonly passphraseCost?: KeyRingDeps["passphraseCost"];
  /** For tests; otherwise the two clocks of the machine. */
  readonly moment?: () => Moment;
  /** Given by a host with a page: the vault then locks itself once nobody is there, also when nothing is asked. */
  readonly lock?: LockListener & {
    /** Why the process before this one locked the vault. */
    readonly lockedBefore: LockReason | null;
  };
}

/** The calendar and the clock of the organiser's computer. */
type VaultClock = VaultOptions["clock"];

/** Disposing it locks the vault: everything is then in the database file. */
export interface Core extends Disposable {
  readonly context: CoreContext;
}

/** The composition root shared by every host. Hosts add a transport and nothing else. */
export const createCore = ({
  resources,
  saveFile,
  chooseFolder,
  keychain,
  diagnostics,
  preferences,
  waitingFiles,
  nativeBinding,
  clock = systemClock,
  passphraseCost = () => calibrateArgon2(() => performance.now()),
  moment = machineMoment,
  lock,
  ...place
}: CoreOptions): Core => {
  const vaultOptions = {
    migrationsFolder: resources.migrationsFolder,
    newId,
    today: clock.today,
    clock,
    passphraseCost,
    prepare: (db: WriteDb) => storeBuiltInProgrammes({ db, clock }),
    keychain,
    heldAs: diagnostics?.host ?? ("commandLine" as const),
    nativeBinding,
  };
  const vaults =
    "vaultsFolder" in place
      ? allVaults(vaultOptions, place.vaultsFolder)
      : oneVault(vaultOptions, place.vaultFolder);
  const vaultLock = createVaultLock({
    vault: vaults.current,
    moment,
    lockedBefore: lock?.lockedBefore ?? null,
    listener: lock,
  });
  const log = diagnostics ? createDiagnosticLog({ ...diagnostics, clock }) : noDiagnosticLog;
  if (diagnostics) log.note({ event: "started", host: diagnostics.host, platform: platformName() });
  const watch = lock && setInterval(vaultLock.check, LOCK_CHECK_MS).unref();
  let typesetter: Promise<Typesetter> | undefined;
  return {
    context: {
      vaults,
      vaultLock,
      diagnostics: log,
      preferences: preferences
        ? preferencesIn(preferences.file, preferences.onKnown)
        : preferencesInMemory(),
      // Another one once another was chosen: asked for at each call.
      get vault() {
        return vaults.current();
      },
      waitingFiles: createWaitingFiles(waitingFiles),
      dataFolder: path.dirname("vaultsFolder" in place ? place.vaultsFolder : place.vaultFolder),
      clock,
      newId,
      saveFile,
      chooseFolder: chooseFolder ?? null,
      copyBatches: createCopyBatches(),
      progress: createProgressBoard(),
      demonstrationFolder: resources.demonstrationFolder,
      speller: createSpeller(resources.packagesFolder),
      typesetter: () => (typesetter ??= createTypesetter(resources)),
    },
    [Symbol.dispose]: () => {
      clearInterval(watch);
      vaults[Symbol.dispose]();
      log.note({ event: "stopped" });
      void typesetter?.then((opened) => opened.close());
    },
  };
};

/** How often the vault is looked after while nothing is asked of it. */
const LOCK_CHECK_MS = 5_000;

const machineMoment = (): Moment => ({ wallMs: Date.now(), monotonicMs: performance.now() });

const platformName = () => platforms.find((name) => name === process.platform) ?? "other";

const newId = (): string => randomUUID();

/** What services need, on a database that only exists in memory: for reading a hand-over file without a vault. */
export interface MemoryCore extends Disposable {
  readonly deps: DbDep & ClockDep & NewIdDep & TypesetterDep;
}

export const createMemoryCore = (resources: Resources): MemoryCore => {
  const database = openMemoryDatabase(resources.migrationsFolder);
  storeBuiltInProgrammes({ db: database.db, clock: systemClock });
  let typesetter: Promise<Typesetter> | undefined;
  return {
    deps: {
      db: database.db,
      clock: systemClock,
      newId,
      typesetter: () => (typesetter ??= createTypesetter(resources)),
    },
    [Symbol.dispose]: () => database[Symbol.dispose](),
  };
};

/** The machine's own clock. */
export const systemClock: VaultClock = {
  // Swedish dates are ISO dates; the local zone decides the day.
  today: () => LocalDate.parse(new Date().toLocaleDateString("sv-SE")),
  now: () => new Date().toISOString(),
  utcOffset: () => -new Date().getTimezoneOffset(),
};
