import { readFileSync, writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Core } from "#core/create-core.ts";
import { databaseOf } from "./core-harness.ts";

const PAGE_BYTES = 4096;

/** Where in the file of an open vault a page of this table lies. */
export const middleOfTable = (core: Core, name: string): number => {
  const page = databaseOf(core)
    .select({ root: sql<number>`rootpage` })
    .from(sql`sqlite_master`)
    .where(sql`name = ${name}`)
    .get();
  if (!page) throw new Error(`there is no table ${name}`);
  return (page.root - 1) * PAGE_BYTES + PAGE_BYTES / 2;
};

/** Turns one bit of a file, as a failing disk does. */
export const turnBit = (file: string, place: number): void => {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(file, bytes);
};
