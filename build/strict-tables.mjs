// drizzle-kit cannot say STRICT; this adds it to every CREATE TABLE of a freshly generated migration, so that SQLite
// refuses a value of the wrong type instead of keeping it. Nor can it say when a reference is checked: those between
// the parts of a dossier wait for the commit, because a part is replaced by deleting its rows and writing them again.
// PRAGMA defer_foreign_keys would do the same, and make SQLite prepare every statement of the connection anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../migrations");
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const file = join(folder, name);
  const before = readFileSync(file, "utf8");
  const after = before
    .replaceAll(/(CREATE TABLE [^;]*?\n\))(;)/g, "$1 STRICT$2")
    .replaceAll(/(ON DELETE no action)(?! DEFERRABLE)/g, "$1 DEFERRABLE INITIALLY DEFERRED");
  if (after !== before) writeFileSync(file, after);
}
