import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { isSamePaper, paperLanguages, PaperSubject } from "./paper-kind.ts";
import { LongText, ShortText } from "./text.ts";

/** Which version of which paper of a dossier. */
export const IssuedVersion = z.strictObject({
  /** Of the paper: from 1 in its dossier, the same for all its versions. */
  number: z.int().min(1),
  /** From 1 for each paper. */
  version: z.int().min(1),
});
export type IssuedVersion = z.infer<typeof IssuedVersion>;

/**
 * A paper as it was issued: numbered, versioned, never rewritten (domain 3). Its bytes are kept beside it, in the vault
 * that issued it.
 */
export const IssuedDocument = z.strictObject({
  ...IssuedVersion.shape,
  ...PaperSubject.shape,
  /** Those it was issued in, from the same data on the same day. */
  languages: z.array(z.enum(paperLanguages)).min(1),
  issuedOn: LocalDate,
  by: ShortText,
  /** What was corrected since the version before; null for the first version. It stands on the paper. */
  correction: LongText.nullable(),
  /** SHA-256 of the file in the first of its languages, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type IssuedDocument = z.infer<typeof IssuedDocument>;

export const isSameVersion = (one: IssuedVersion, other: IssuedVersion): boolean =>
  one.number === other.number && one.version === other.version;

/** The versions of one paper, the first one first. */
export const versionsOfPaper = (
  issued: ReadonlyArray<IssuedDocument>,
  paper: PaperSubject,
): ReadonlyArray<IssuedDocument> =>
  issued.filter((one) => isSamePaper(one, paper)).toSorted((a, b) => a.version - b.version);

/** Under which number and version a paper would be issued now. */
export const nextIssue = (
  issued: ReadonlyArray<IssuedDocument>,
  paper: PaperSubject,
): IssuedVersion => {
  const last = versionsOfPaper(issued, paper).at(-1);
  return last
    ? { number: last.number, version: last.version + 1 }
    : { number: Math.max(0, ...issued.map(({ number }) => number)) + 1, version: 1 };
};

/**
 * What was issued here, then what a file brings that is not. Null when both issued a version of the same number that is
 * not the same paper: each is in somebody's hands, so neither may take the other's place.
 */
export const addIssuedDocuments = (
  here: ReadonlyArray<IssuedDocument>,
  brought: ReadonlyArray<IssuedDocument>,
): IssuedDocument[] | null => {
  const added: IssuedDocument[] = [];
  for (const one of brought) {
    const sameNumber = here.filter(({ number }) => number === one.number);
    const known = sameNumber.find((other) => isSameVersion(one, other));
    const isAtOdds = known
      ? known.sha256 !== one.sha256
      : sameNumber.some((other) => !isSamePaper(one, other)) ||
        (sameNumber.length === 0 && here.some((other) => isSamePaper(one, other)));
    if (isAtOdds) return null;
    if (!known) added.push(one);
  }
  return [...here, ...added];
};
