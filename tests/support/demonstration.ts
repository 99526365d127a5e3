import { readFileSync } from "node:fs";
import path from "node:path";
import { type CaseFile } from "#domain/case-file.ts";
import { readExchangeFile } from "#domain/exchange-file.ts";

const folder = path.join(import.meta.dirname, "../../demo");

/** The text of a fictional dossier that ships with Autour. */
export const demonstrationText = (name: "arc-01" | "bru-02" | "kir-01"): string =>
  readFileSync(path.join(folder, `${name}.json`), "utf8");

export const demonstrationCaseFile = (name: "arc-01" | "bru-02" | "kir-01"): CaseFile => {
  const read = readExchangeFile(demonstrationText(name));
  if (!read.ok) throw new Error(`${name} was refused: ${JSON.stringify(read.error)}`);
  return read.value.caseFile;
};
