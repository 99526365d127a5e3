import { existsSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { err, ok, type Result } from "#domain/result.ts";
import { runNow, type Steps } from "#domain/steps.ts";
import type { WriteDb } from "./db.ts";
import { APPLICATION_ID, knownMigrations, migrateDatabase } from "./migrate.ts";
import * as schema from "./schema/index.ts";

export interface OpenDatabase extends Disposable {
  readonly db: WriteDb;
  /** For looking at the file as a whole (`inspect-database.ts`). */
  readonly connection: Database.Database;
  /** Writes a copy with the same key to a file that must not exist, as of this moment, without holes. */
  readonly copyTo: (file: string) => void;
}

/** A copy that nobody writes to. */
export interface OpenCopy extends Disposable {
  readonly connection: Database.Database;
}

/** Why a database file does not open, told apart without writing to it. */
export type OpenRefusal =
  | { readonly type: "Missing" }
  | { readonly type: "InUse" }
  | { readonly type: "Damaged" }
  | { readonly type: "Newer" };

export interface OpenOptions {
  readonly file: string;
  /** 32 bytes, given to SQLCipher raw: its own key derivation would cost half a second at every open. */
  readonly key: Uint8Array;
  readonly migrationsFolder: string;
  /** Another build of the SQLite binding, for runtimes the shipped one does not load in. */
  readonly nativeBinding?: string | undefined;
  /** What is done with the database as it is, before it is brought to a newer schema; false refuses it as damaged. */
  readonly beforeMigration?: (database: OpenDatabase) => Steps<boolean>;
}

const SMALLEST_DATABASE_BYTES = 512;
/** Of SQLCipher 4, in bytes. */
const PAGE_BYTES = 4096;
const SQLITE_MINIMUM = [3, 51, 3];

/** Makes a new encrypted database with the newest schema. The file must not exist. */
export const createDatabase = (options: OpenOptions): OpenDatabase => {
  if (existsSync(options.file)) throw new Error("the database file already exists");
  const connection = connect(options);
  applySettings(connection);
  migrateDatabase(connection, options.migrationsFolder);
  return asOpenDatabase(connection);
};

/** Opens an existing database with its key. A file that is not ours, or is held by another process, is left untouched. */
export const openDatabase = (options: OpenOptions): Result<OpenDatabase, OpenRefusal> =>
  runNow(openInSteps(options));

/** The same; its steps are those of `beforeMigration`, and it is done at once where nothing is to be migrated. */
export function* openInSteps(options: OpenOptions): Steps<Result<OpenDatabase, OpenRefusal>> {
  if (!existsSync(options.file)) return err({ type: "Missing" });
  if (isCutOff(options.file)) return err({ type: "Damaged" });

  const connection = connect(options);
  try {
    const version = Number(connection.pragma("user_version", { simple: true }));
    const application = connection.pragma("application_id", { simple: true });
    if (application !== APPLICATION_ID || version === 0) return refuse(connection, "Damaged");
    const known = knownMigrations(options.migrationsFolder).length;
    if (version > known) return refuse(connection, "Newer");
    applySettings(connection);
    const database = asOpenDatabase(connection);
    if (version < known && options.beforeMigration && !(yield* options.beforeMigration(database)))
      return refuse(connection, "Damaged");
    migrateDatabase(connection, options.migrationsFolder);
    return ok(database);
  } catch (error) {
    if (hasSqliteCode(error, "SQLITE_BUSY")) return refuse(connection, "InUse");
    if (hasSqliteCode(error, "SQLITE_NOTADB") || hasSqliteCode(error, "SQLITE_CORRUPT"))
      return refuse(connection, "Damaged");
    connection.close();
    throw error;
  }
}

/**
 * Opens the encrypted copy that a backup holds, to be read only. Throws SQLite's own error when it is damaged or the key
 * is not its own.
 */
export const openCopy = (options: Omit<OpenOptions, "migrationsFolder">): OpenCopy => {
  const connection = connect(options, { readonly: true });
  return { connection, [Symbol.dispose]: () => void connection.close() };
};

/** The same, to be written to in place and at its own schema; nothing of what is deleted stays in it. */
export const openCopyToChange = (options: Omit<OpenOptions, "migrationsFolder">): OpenCopy => {
  const connection = connect(options);
  // No journal on the disk: a copy that was cut short is thrown away.
  for (const pragma of [
    "journal_mode = MEMORY",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
  ])
    connection.pragma(pragma);
  return { connection, [Symbol.dispose]: () => void connection.close() };
};

/** The same schema without a file, for reading a hand-over file from the command line. */
export const openMemoryDatabase = (
  migrationsFolder: string,
  nativeBinding?: string,
): OpenDatabase => {
  const connection = new Database(":memory:", nativeBinding ? { nativeBinding } : {});
  connection.pragma("foreign_keys = ON");
  migrateDatabase(connection, migrationsFolder);
  return asOpenDatabase(connection);
};

/** Whether the compiled library is there and made for this computer; without it no vault opens. */
export const loadsSqlite = (nativeBinding: string | undefined): boolean => {
  try {
    new Database(":memory:", nativeBinding ? { nativeBinding } : {}).close();
    return true;
  } catch {
    return false;
  }
};

/**
 * SQLite would take a 0-byte file for a new, empty database, and a last page of which a part is missing for a page of
 * zeros. A log that still holds that page brings it back.
 */
const isCutOff = (file: string): boolean => {
  const { size } = statSync(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return size < SMALLEST_DATABASE_BYTES || (log === 0 && size % PAGE_BYTES !== 0);
};

/** Whether SQLite refused with a code of this family; Drizzle wraps some errors in its own. */
export const hasSqliteCode = (error: unknown, prefix: string): boolean =>
  error instanceof Database.SqliteError
    ? error.code.startsWith(prefix)
    : error instanceof Error && error.cause !== undefined && hasSqliteCode(error.cause, prefix);

// SQLCipher 4 as such (`legacy=4`): the file also opens in an independent implementation.
const connect = (
  { file, key, nativeBinding }: Omit<OpenOptions, "migrationsFolder">,
  { readonly = false } = {},
): Database.Database => {
  const connection = new Database(file, {
    timeout: 500,
    readonly,
    ...(nativeBinding ? { nativeBinding } : {}),
  });
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma("legacy = 4");
  connection.pragma(`key = "x'${Buffer.from(key).toString("hex")}'"`);
  connection.pragma("locking_mode = EXCLUSIVE");
  return connection;
};

/** What must hold on every open connection, in the order it is set; each is read back. */
const settings: ReadonlyArray<readonly [pragma: string, value: string, readBack: string | number]> =
  [
    ["journal_mode", "WAL", "wal"],
    // The library's default in WAL is NORMAL, which a power cut can outrun.
    ["synchronous", "FULL", 2],
    // Otherwise large sorts and statement journals go to disk in clear.
    ["temp_store", "MEMORY", 2],
    ["secure_delete", "ON", 1],
    ["foreign_keys", "ON", 1],
    // Makes INSERT OR REPLACE obey the append-only triggers.
    ["recursive_triggers", "ON", 1],
    ["trusted_schema", "OFF", 0],
    ["cell_size_check", "ON", 1],
    ["mmap_size", "0", 0],
    ["journal_size_limit", "4194304", 4_194_304],
    ["fullfsync", "ON", 1],
    ["checkpoint_fullfsync", "ON", 1],
  ];

const applySettings = (connection: Database.Database): void => {
  connection.prepare("select count(*) from sqlite_master").get();
  for (const [pragma, value, readBack] of settings) {
    connection.pragma(`${pragma} = ${value}`);
    const actual = connection.pragma(pragma, { simple: true });
    // With mmap compiled out the pragma answers nothing, which is as good as 0.
    if (actual !== readBack && actual !== undefined)
      throw new Error(`${pragma} is ${JSON.stringify(actual)} instead of ${readBack}`);
  }
  assertSqliteVersion(connection);
};

const asOpenDatabase = (connection: Database.Database): OpenDatabase => ({
  db: drizzle(connection, { schema, casing: "snake_case" }),
  connection,
  copyTo: (file) => void connection.prepare("vacuum into ?").run(file),
  [Symbol.dispose]: () => {
    if (!connection.open) return;
    try {
      connection.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // A full disk or damage keeps nobody from closing: what was committed stays in the log.
    }
    connection.close();
  },
});

const assertSqliteVersion = (connection: Database.Database): void => {
  const text = String(connection.prepare("select sqlite_version()").pluck().get());
  const actual = text.split(".").map(Number);
  const difference = SQLITE_MINIMUM.map((part, at) => (actual[at] ?? 0) - part).find(Boolean) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${text} is older than the version Autour needs`);
};

const refuse = (
  connection: Database.Database,
  type: OpenRefusal["type"],
): Result<never, OpenRefusal> => {
  connection.close();
  return err({ type });
};
