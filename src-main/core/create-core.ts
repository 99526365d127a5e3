import { randomUUID } from "node:crypto";
import { type HostName, platforms } from "#domain/diagnostic.ts";
import { LocalDate } from "#domain/local-date.ts";
import { createTypesetter } from "./documents/create-typesetter.ts";
import type { Typesetter } from "./documents/typesetter.ts";
import type { DbDep } from "./db/db.ts";
import { openMemoryDatabase } from "./db/open-database.ts";
import { createDiagnosticLog, noDiagnosticLog } from "./rpc/diagnostic-log.ts";
import type { CoreContext } from "./rpc/implementer.ts";
import type { ClockDep, NewIdDep, SaveFile } from "./services/deps.ts";
import type { TypesetterDep } from "./services/documents.ts";
import { storeBuiltInProgrammes } from "./services/programmes.ts";
import { calibrateArgon2 } from "./vault/keys.ts";
import type { KeyRingDeps } from "./vault/key-ring.ts";
import { createVault, type VaultOptions } from "./vault/vault.ts";

export type { SaveFile };

/** The files the core reads beside its code. */
export interface Resources {
  readonly migrationsFolder: string;
  readonly templatesFolder: string;
  readonly fontsFolder: string;
  readonly demonstrationFolder: string;
}

export interface CoreOptions {
  /** Holds the vault once it is made; its parent is made when needed. */
  readonly vaultFolder: string;
  readonly resources: Resources;
  readonly saveFile: SaveFile;
  /** Where the diagnostic log is kept, and for which host; without it nothing is logged. */
  readonly diagnostics?: { readonly file: string; readonly host: HostName };
  /** Another build of the SQLite binding, for runtimes the shipped one does not load in. */
  readonly nativeBinding?: string;
  /** For tests; otherwise the clock of the machine. */
  readonly clock?: VaultClock;
  /** For tests; otherwise measured on this machine, so that one guess costs nearly a second. */
  readonly passphraseCost?: KeyRingDeps["passphraseCost"];
}

/** The calendar and the clock of the organiser's computer. */
type VaultClock = VaultOptions["clock"];

/** Disposing it locks the vault: everything is then in the database file. */
export interface Core extends Disposable {
  readonly context: CoreContext;
}

/** The composition root shared by every host. Hosts add a transport and nothing else. */
export const createCore = ({
  vaultFolder,
  resources,
  saveFile,
  diagnostics,
  nativeBinding,
  clock = systemClock,
  passphraseCost = () => calibrateArgon2(() => performance.now()),
}: CoreOptions): Core => {
  const vault = createVault({
    folder: vaultFolder,
    migrationsFolder: resources.migrationsFolder,
    newId,
    today: clock.today,
    clock,
    passphraseCost,
    prepare: (db) => storeBuiltInProgrammes({ db, clock }),
    nativeBinding,
  });
  const log = diagnostics ? createDiagnosticLog({ ...diagnostics, clock }) : noDiagnosticLog;
  if (diagnostics) log.note({ event: "started", host: diagnostics.host, platform: platformName() });
  let typesetter: Promise<Typesetter> | undefined;
  return {
    context: {
      vault,
      diagnostics: log,
      clock,
      newId,
      saveFile,
      demonstrationFolder: resources.demonstrationFolder,
      typesetter: () => (typesetter ??= createTypesetter(resources)),
    },
    [Symbol.dispose]: () => {
      vault[Symbol.dispose]();
      log.note({ event: "stopped" });
      void typesetter?.then((opened) => opened.close());
    },
  };
};

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
