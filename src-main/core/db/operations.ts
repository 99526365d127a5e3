import { createHmac } from "node:crypto";
import type Database from "better-sqlite3";
import type { OperationName } from "#domain/operation.ts";
import type { Steps } from "#domain/steps.ts";
import type { WriteDb } from "./db.ts";

/** What each link of the chain is made with. */
export interface Chain {
  readonly auditKey: Uint8Array;
  readonly clock: {
    /** ISO 8601 instant, UTC. */
    readonly now: () => string;
    /** What the clock is ahead of UTC by, in minutes. */
    readonly utcOffset: () => number;
  };
}

/** One row of the chain, as far as the next one depends on it. */
export interface Operation {
  readonly sequence: number;
  readonly at: string;
  readonly code: string;
}

/**
 * The same database, in which every transaction that changed something ends by adding itself to the chain of operations:
 * both are committed or neither. Writing outside a transaction is refused, so that no write can be forgotten.
 */
export const chainedDb = (
  { db, connection }: { readonly db: WriteDb; readonly connection: Database.Database },
  chain: Chain,
  name: OperationName,
): WriteDb => {
  const transaction: WriteDb["transaction"] = (work, config) =>
    db.transaction((tx) => {
      const before = totalChanges(connection);
      const value = work(tx);
      if (totalChanges(connection) !== before) appendOperation(connection, chain, name);
      return value;
    }, config);
  const chained = new Proxy(db, {
    get: (target, key): unknown => {
      if (key === "transaction") return transaction;
      if (typeof key === "string" && WRITES.has(key)) return refuseWrite;
      return Reflect.get(target, key);
    },
  });
  unchained.set(chained, db);
  return chained;
};

/**
 * The database without the chain, for what is no change of anybody's work: drafts, what is computed from the rest, the
 * log of accesses. Inside a transaction it is that transaction.
 */
export const besideChain = (db: WriteDb): WriteDb => unchained.get(db) ?? db;

/** The database of a file that was found damaged: it is read, and refuses to be written to with `DAMAGED` as its code. */
export const stoppedDb = (db: WriteDb): WriteDb =>
  new Proxy(db, {
    get: (target, key): unknown =>
      key === "transaction" || (typeof key === "string" && WRITES.has(key))
        ? refuseDamaged
        : Reflect.get(target, key),
  });

/** What an error of `stoppedDb` says of itself. */
export const DAMAGED = "VAULT_DAMAGED";

/** The last link; null before the first. */
export const lastOperation = (connection: Database.Database): Operation | null =>
  statementsOf(connection).last.get() ?? null;

/** One link; null when there is none of this number. */
export const operationAt = (connection: Database.Database, sequence: number): Operation | null =>
  statementsOf(connection).at.get(sequence) ?? null;

/**
 * The number of the first link that is not what was written; null when the chain is whole. Stops now and then on the way.
 */
export function* findBrokenOperation(
  connection: Database.Database,
  auditKey: Uint8Array,
): Steps<number | null> {
  const { after } = statementsOf(connection);
  const last = lastOperation(connection)?.sequence ?? 0;
  let previous: Operation | null = null;
  for (;;) {
    const rows: ReadonlyArray<OperationRow> = after.all(previous?.sequence ?? 0);
    if (rows.length === 0) return null;
    for (const row of rows) {
      const isNext = row.sequence === (previous?.sequence ?? 0) + 1;
      if (!isNext || row.code !== codeOf(auditKey, previous, row)) return row.sequence;
      previous = row;
    }
    yield Math.min(1, (previous?.sequence ?? 0) / last);
  }
}

interface OperationRow extends Operation {
  readonly utcOffset: number;
  readonly actor: string;
  readonly action: string;
  readonly entityId: string | null;
}

const WRITES: ReadonlySet<string> = new Set(["insert", "update", "delete", "run"]);
const ROWS_AT_ONCE = 5000;

const refuseWrite = (): never => {
  throw new Error("a write outside a transaction would not be in the chain of operations");
};

const refuseDamaged = (): never => {
  throw Object.assign(new Error("nothing more is written to a damaged vault"), { code: DAMAGED });
};

// From a database with the chain to the one without; only `chainedDb` adds to it.
const unchained = new WeakMap<WriteDb, WriteDb>();

const appendOperation = (
  connection: Database.Database,
  { auditKey, clock }: Chain,
  { actor, action, entityId }: OperationName,
): void => {
  const previous = lastOperation(connection);
  const row = {
    sequence: (previous?.sequence ?? 0) + 1,
    at: clock.now(),
    utcOffset: clock.utcOffset(),
    actor,
    action,
    entityId,
  };
  statementsOf(connection).append.run({ ...row, code: codeOf(auditKey, previous, row) });
};

const codeOf = (
  auditKey: Uint8Array,
  previous: Operation | null,
  { sequence, at, utcOffset, actor, action, entityId }: Omit<OperationRow, "code">,
): string =>
  createHmac("sha256", auditKey)
    .update(
      JSON.stringify([previous?.code ?? null, sequence, at, utcOffset, actor, action, entityId]),
    )
    .digest("hex");

/** How many rows this connection has inserted, changed or deleted since it was opened, whatever came of it. */
const totalChanges = (connection: Database.Database): number =>
  statementsOf(connection).changes.get() ?? 0;

const prepareStatements = (connection: Database.Database) => ({
  changes: connection.prepare<[], number>("select total_changes()").pluck(),
  last: connection.prepare<[], Operation>(
    "select sequence, at, code from operation order by sequence desc limit 1",
  ),
  at: connection.prepare<[number], Operation>(
    "select sequence, at, code from operation where sequence = ?",
  ),
  after: connection.prepare<[number], OperationRow>(
    `select sequence, at, utc_offset as utcOffset, actor, action, entity_id as entityId, code from operation where sequence > ? order by sequence limit ${ROWS_AT_ONCE}`,
  ),
  append: connection.prepare(
    "insert into operation (sequence, at, utc_offset, actor, action, entity_id, code) values (@sequence, @at, @utcOffset, @actor, @action, @entityId, @code)",
  ),
});

const statements = new WeakMap<Database.Database, ReturnType<typeof prepareStatements>>();

const statementsOf = (connection: Database.Database) => {
  const known = statements.get(connection);
  if (known) return known;
  const prepared = prepareStatements(connection);
  statements.set(connection, prepared);
  return prepared;
};
