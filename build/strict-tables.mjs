// drizzle-kit cannot say STRICT; this adds it to every CREATE TABLE of a freshly generated migration, so that SQLite
// refuses a value of the wrong type instead of keeping it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../migrations");
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const file = join(folder, name);
  const before = readFileSync(file, "utf8");
  const after = before.replaceAll(/(CREATE TABLE [^;]*?\n\))(;)/g, "$1 STRICT$2");
  if (after !== before) writeFileSync(file, after);
}
