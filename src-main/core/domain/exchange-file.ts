import * as z from "zod";
import { CaseFile, type CaseFileId } from "./case-file.ts";
import { findReferenceProblems } from "./case-file-references.ts";
import type { ChangePart, FieldChange } from "./change.ts";
import { type JsonFileRefusal, openJsonFile } from "./json-file.ts";
import { describeIssues, type FormatProblem } from "./format-problem.ts";
import { err, ok, type Result } from "./result.ts";
import { Supplement } from "./supplement.ts";
import { findSupplementProblems } from "./supplement-references.ts";

const EXCHANGE_FORMAT = "autour.dossier";
const EXCHANGE_VERSION = 1;
const HAND_OVER_FORMAT = "autour.handover";
/** Of its own: what stands beside a case file may change while the exchange format stays what it is. */
const HAND_OVER_VERSION = 1;

/** As installers tell it to the system (build/electron-builder.yml); the name of such a file ends in `.autour`. */
export const HAND_OVER_MEDIA_TYPE = "application/vnd.autour+json";

/** Bigger than any real file (20 MB must work), small enough to be read whole on a small laptop. */
export const EXCHANGE_MAXIMUM_BYTES = 32 * 1024 * 1024;

const ExchangeFile = z
  .strictObject({
    format: z.literal(EXCHANGE_FORMAT),
    version: z.literal(EXCHANGE_VERSION),
    ...CaseFile.shape,
  })
  .superRefine((file, context) => {
    for (const { path, rule, value } of findReferenceProblems(file))
      context.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, value } });
  });

/** What stands beside a case file and goes with it to a colleague; versions of programmes are numbered per vault. */
export const HandedSupplement = Supplement.omit({ programmeVersion: true });
export type HandedSupplement = z.infer<typeof HandedSupplement>;

const HandOverFile = z
  .strictObject({
    format: z.literal(HAND_OVER_FORMAT),
    version: z.literal(HAND_OVER_VERSION),
    dossier: ExchangeFile,
    supplement: HandedSupplement,
  })
  .superRefine(({ dossier, supplement }, context) => {
    for (const { path, rule, value } of findSupplementProblems(dossier, supplement))
      context.addIssue({
        code: "custom",
        path: ["supplement", ...path],
        message: rule,
        params: { rule, value },
      });
  });

/** A dossier as a file brings it. Version 1 of the exchange format knows nothing beside the case file: null. */
export interface ReceivedDossier {
  readonly caseFile: CaseFile;
  readonly supplement: HandedSupplement | null;
}

export type ExchangeRefusal =
  | JsonFileRefusal
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<FormatProblem> };

/** What a file would change in one part of a dossier that is here already. */
export interface DossierDifference {
  readonly part: ChangePart;
  readonly fields: ReadonlyArray<FieldChange>;
}

/** A dossier that came in, and the number it is known by. */
export interface ImportedCaseFile {
  readonly caseFileId: CaseFileId;
  readonly number: string;
}

/**
 * Reads a file that holds a dossier: exchange format v1, or a hand-over between two Autours, which holds the first and
 * what it cannot say. Refuses it whole at the first level that fails: size, nesting, JSON, format, version, then shape
 * and references with every path.
 */
export const readExchangeFile = (text: string): Result<ReceivedDossier, ExchangeRefusal> => {
  const opened = openJsonFile(text, {
    newestVersions: {
      [EXCHANGE_FORMAT]: EXCHANGE_VERSION,
      [HAND_OVER_FORMAT]: HAND_OVER_VERSION,
    },
    maximumBytes: EXCHANGE_MAXIMUM_BYTES,
  });
  if (!opened.ok) return opened;
  const { format, content } = opened.value;

  // With the input, a missing key can be told from a wrong type.
  if (format === EXCHANGE_FORMAT) {
    const file = ExchangeFile.safeParse(content, { reportInput: true });
    if (!file.success) return err(invalid(file.error));
    return ok({ caseFile: caseFileOf(file.data), supplement: null });
  }
  const file = HandOverFile.safeParse(content, { reportInput: true });
  if (!file.success) return err(invalid(file.error));
  const { dossier, supplement } = file.data;
  return ok({ caseFile: caseFileOf(dossier), supplement });
};

/** The file the person, a funder's program or any other reads; `readExchangeFile` gives the same case file back. */
export const writeExchangeFile = (caseFile: CaseFile): string => asText(exchangeObject(caseFile));

/** The file a colleague's Autour reads: nothing of the dossier stays behind but the number of its programme's version. */
export const writeHandOverFile = (
  caseFile: CaseFile,
  { programmeVersion: _version, ...supplement }: Supplement,
): string =>
  asText({
    format: HAND_OVER_FORMAT,
    version: HAND_OVER_VERSION,
    dossier: exchangeObject(caseFile),
    supplement,
  });

/** The same dossier without the private entries of its journal. */
export const withoutPrivateNotes = (caseFile: CaseFile): CaseFile => ({
  ...caseFile,
  cycles: caseFile.cycles.map((cycle) => ({
    ...cycle,
    followUps: cycle.followUps.filter((followUp) => !followUp.private),
  })),
});

const exchangeObject = (caseFile: CaseFile) => ({
  format: EXCHANGE_FORMAT,
  version: EXCHANGE_VERSION,
  ...caseFile,
});

const asText = (file: object): string => `${JSON.stringify(file, null, 2)}\n`;

const caseFileOf = ({
  format: _format,
  version: _version,
  ...caseFile
}: z.infer<typeof ExchangeFile>): CaseFile => caseFile;

const invalid = ({ issues }: z.ZodError): ExchangeRefusal => ({
  type: "Invalid",
  problems: describeIssues(issues),
});
