import type Database from "better-sqlite3";

/** One statement as it was run, to be run again by hand. */
interface RecordedCall {
  readonly text: string;
  readonly isSingle: boolean;
  readonly parameters: ReadonlyArray<unknown>;
}

export interface Recorder {
  /** What the statements of a piece of work cost by themselves: runs them again, as the one who wrote them by hand would. */
  readonly replayOf: (work: () => unknown) => () => void;
}

/** Watches which statements run on a connection. Must begin before any of them is prepared. */
export const recordStatements = (connection: Database.Database): Recorder => {
  const prepare = connection.prepare.bind(connection);
  let calls: RecordedCall[] | null = null;

  const watched = (text: string): Database.Statement => {
    const statement = prepare(text);
    const all = statement.all.bind(statement);
    const get = statement.get.bind(statement);
    statement.all = (...parameters: unknown[]) => {
      calls?.push({ text, isSingle: false, parameters });
      return all(...parameters);
    };
    statement.get = (...parameters: unknown[]) => {
      calls?.push({ text, isSingle: true, parameters });
      return get(...parameters);
    };
    return statement;
  };
  Object.assign(connection, { prepare: watched });

  const byHand = new Map<string, Database.Statement>();
  const statementOf = (text: string): Database.Statement => {
    const known = byHand.get(text) ?? prepare(text);
    byHand.set(text, known);
    return known;
  };

  return {
    replayOf: (work) => {
      const recorded: RecordedCall[] = [];
      calls = recorded;
      work();
      calls = null;
      const steps = recorded.map(({ text, isSingle, parameters }) => {
        const statement = statementOf(text);
        return isSingle
          ? () => parseColumns(statement.get(...parameters))
          : () => statement.all(...parameters).forEach(parseColumns);
      });
      return () => {
        for (const step of steps) step();
      };
    },
  };
};

// A dossier comes as JSON, and so do a few columns: whoever writes the query by hand still has to read them.
const parseColumns = (row: unknown): void => {
  if (typeof row !== "object" || row === null) return;
  for (const value of Object.values(row))
    if (typeof value === "string" && /^[[{]/.test(value)) JSON.parse(value);
};
