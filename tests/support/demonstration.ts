import { readFileSync } from "node:fs";
import path from "node:path";
import { type CaseFile } from "#domain/case-file.ts";
import { dayFollowedToday } from "#domain/demonstration.ts";
import { readExchangeFile } from "#domain/exchange-file.ts";
import { LocalDate } from "#domain/local-date.ts";

const folder = path.join(import.meta.dirname, "../../demo");

/** The text of a fictional dossier that ships with Autour. */
export const demonstrationText = (name: "arc-01" | "bru-02" | "kir-01"): string =>
  readFileSync(path.join(folder, `${name}.json`), "utf8");

export const demonstrationCaseFile = (name: "arc-01" | "bru-02" | "kir-01"): CaseFile => {
  const read = readExchangeFile(demonstrationText(name));
  if (!read.ok) throw new Error(`${name} was refused: ${JSON.stringify(read.error)}`);
  return read.value.caseFile;
};

/** A day of a fictional dossier, where it stands for somebody who opens the demonstration today. */
export const followedDay = (number: "ARC-01" | "BRU-02" | "KIR-01", written: string): LocalDate =>
  dayFollowedToday(number, LocalDate.parse(written), belgianToday());

/** As the page writes a day: « 1er mars 2026 ». */
export const inWords = (day: LocalDate): string =>
  new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "UTC" })
    .format(Date.parse(day))
    .replace(/^1 /, "1er ");

/** As somebody types it, and as a field shows it: « 01/03/2026 ». */
export const inFigures = (day: LocalDate): string => day.split("-").toReversed().join("/");

/** The Swedish way of writing a day is that of the ISO. */
const belgianToday = (): LocalDate =>
  LocalDate.parse(new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Brussels" }));
