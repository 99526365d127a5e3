import * as z from "zod";
import { describeIssues, type FormatProblem } from "./format-problem.ts";
import { type JsonFileKind, type JsonFileRefusal, openJsonFile } from "./json-file.ts";
import { Programme } from "./programme.ts";
import { err, ok, type Result } from "./result.ts";

/** Far bigger than any definition: the longest that ships has 52 kB. */
export const PROGRAMME_FILE_MAXIMUM_BYTES = 1024 * 1024;

const FORMAT = "autour.programme";
const FORMAT_VERSION = 1;

const fileKind: JsonFileKind = {
  newestVersions: { [FORMAT]: FORMAT_VERSION },
  maximumBytes: PROGRAMME_FILE_MAXIMUM_BYTES,
};

/** The version of the format stands outside, the version of the programme inside: they have nothing in common. */
const ProgrammeFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  programme: Programme,
});

export type ProgrammeFileRefusal =
  | JsonFileRefusal
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<FormatProblem> };

/** Reads a definition file (`autour.programme`, version 1), or refuses it whole with the path of everything that is wrong. */
export const readProgrammeFile = (text: string): Result<Programme, ProgrammeFileRefusal> => {
  const opened = openJsonFile(text, fileKind);
  if (!opened.ok) return opened;
  // With the input, a missing key can be told from a wrong type.
  const file = ProgrammeFile.safeParse(opened.value.content, { reportInput: true });
  return file.success
    ? ok(file.data.programme)
    : err({ type: "Invalid", problems: describeIssues(file.error.issues) });
};

/** The file another organiser brings in; `readProgrammeFile` gives the same programme back. */
export const writeProgrammeFile = (programme: Programme): string =>
  `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, programme }, null, 2)}\n`;

export const programmeFileName = ({ id, version }: Pick<Programme, "id" | "version">): string =>
  `programme-${id}-v${version}.json`;
