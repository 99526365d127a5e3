import { createHash } from "node:crypto";
import { isDeepStrictEqual, promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import * as z from "zod";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { replacedVersions } from "#domain/delivery.ts";
import { type DocumentPreview, printablePapers } from "#domain/document.ts";
import {
  isSameVersion,
  type IssuedDocument,
  type IssuedVersion,
  nextIssue,
} from "#domain/issued-document.ts";
import {
  languagesOf,
  type PaperLanguage,
  paperLanguages,
  type PaperSubject,
} from "#domain/paper-kind.ts";
import { pictureTypes } from "#domain/picture.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import {
  insertIssuedContent,
  type IssuedContent,
  readIssuedContent,
} from "../db/queries/issued-content.ts";
import { type DocumentSource, documentSource } from "../documents/render-document.ts";
import { archivalCopy } from "../documents/typesetting/archival-copy.ts";
import { templateNames } from "../documents/typesetting/paper-source.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import { type Paper, type PaperRefusal, typeset, type TypesetterDep } from "./documents.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { letterheadOfDossier } from "./letterhead-of-dossier.ts";
import { authorOf } from "./organisers.ts";
import { signatureOfDossier } from "./signature-of-dossier.ts";

/** Another version was issued meanwhile, or the dossier changed while the paper was being made: to be looked at again. */
interface PaperChangedRefusal {
  readonly type: "PaperChanged";
}

/** A version that follows another says what was corrected. */
interface CorrectionMissingRefusal {
  readonly type: "CorrectionMissing";
}

/** The paper was issued in another vault, which keeps its file. */
interface IssuedElsewhereRefusal {
  readonly type: "IssuedElsewhere";
}

/** The paper has a character that an archival file may not have, or was made without the check for it. */
interface NotArchivableRefusal {
  readonly type: "NotArchivable";
}

export type IssueRefusal =
  | ChangeRefusal
  | PaperRefusal
  | PaperChangedRefusal
  | CorrectionMissingRefusal;

export interface IssueRequest {
  readonly caseFileId: CaseFileId;
  readonly paper: PaperSubject;
  /** The one that was shown: asked twice, a paper is issued once. */
  readonly version: number;
  /** In which languages besides French, where the paper has them; each becomes a file of this version. */
  readonly languages: ReadonlyArray<PaperLanguage>;
  /** What was corrected since the version before; null for the first. */
  readonly correction: string | null;
}

/**
 * Issues a paper as it stands now: its number, its version and its exact bytes are written in one transaction, and never
 * change again.
 */
export const issueDocument = async (
  deps: DbDep & ClockDep & TypesetterDep,
  request: IssueRequest,
): Promise<Result<CaseFileView, IssueRefusal>> => {
  const { caseFileId } = request;
  const prepared = prepareIssue(deps, request);
  if (!prepared.ok) return prepared;
  const contents: IssuedContent[] = [];
  for (const { language, fileName, source } of prepared.value.files) {
    const made = await typeset(deps, async ({ pdf, pages }) => ({
      language,
      fileName,
      bytes: Buffer.from(await pdf(source)),
      pages: await pack(await pages(source)),
      source: await pack(source),
    }));
    if (!made.ok) return made;
    contents.push(made.value);
  }

  return deps.db.transaction(
    (tx) => {
      // Typesetting takes a moment, in which the dossier may have been saved.
      const now = prepareIssue({ ...deps, db: tx }, request);
      if (!now.ok) return now;
      if (!isDeepStrictEqual(now.value, prepared.value)) return err({ type: "PaperChanged" });
      const issued: IssuedDocument = {
        ...now.value.issued,
        sha256: createHash("sha256")
          .update(contents[0]?.bytes ?? "")
          .digest("hex"),
      };
      const changed = changeCaseFile(
        { ...deps, db: tx },
        { caseFileId, form: null },
        ({ supplement }) =>
          ok({
            supplement: {
              ...supplement,
              issuedDocuments: [...supplement.issuedDocuments, issued],
            },
          }),
      );
      if (changed.ok)
        for (const content of contents) insertIssuedContent(tx, caseFileId, issued, content);
      return changed;
    },
    { behavior: "immediate" },
  );
};

export interface IssuedReference extends IssuedVersion {
  readonly caseFileId: CaseFileId;
  readonly language: PaperLanguage;
}

export type ReadRefusal = { readonly type: "NotFound" } | IssuedElsewhereRefusal;

/** The file that was issued, byte for byte. */
export const readIssuedDocument = (
  { db }: { readonly db: ReadDb },
  reference: IssuedReference,
): Result<Paper, ReadRefusal> => {
  const read = readIssued(db, reference);
  return read.ok
    ? ok({ fileName: read.value.fileName, bytes: new Uint8Array(read.value.bytes) })
    : read;
};

/** The same file as one that archives take: nothing of what was issued differs, only the label is added. */
export const readArchivalCopy = (
  deps: { readonly db: ReadDb },
  reference: IssuedReference,
): Result<Paper, ReadRefusal | NotArchivableRefusal> => {
  const read = readIssuedDocument(deps, reference);
  if (!read.ok) return read;
  const bytes = archivalCopy(read.value.bytes);
  if (!bytes) return err({ type: "NotArchivable" });
  return ok({ fileName: read.value.fileName.replace(/\.pdf$/, "-archive.pdf"), bytes });
};

/** Its pages as pictures, as they were drawn when it was issued. */
export const previewIssuedDocument = async (
  { db }: { readonly db: ReadDb },
  reference: IssuedReference,
): Promise<Result<DocumentPreview, ReadRefusal>> => {
  const read = readIssued(db, reference);
  return read.ok
    ? ok({ fileName: read.value.fileName, pages: await unpackPages(read.value.pages) })
    : read;
};

/** What an issued file was made from, to be made again with a name at its foot. */
export const readIssuedSource = async (
  { db }: { readonly db: ReadDb },
  reference: IssuedReference,
): Promise<Result<DocumentSource, ReadRefusal>> => {
  const read = readIssued(db, reference);
  return read.ok
    ? ok({ fileName: read.value.fileName, source: Source.parse(await unpack(read.value.source)) })
    : read;
};

interface PreparedIssue {
  readonly files: ReadonlyArray<DocumentSource & { readonly language: PaperLanguage }>;
  readonly issued: Omit<IssuedDocument, "sha256">;
}

const prepareIssue = (
  { db, clock }: DbDep & ClockDep,
  { caseFileId, paper: asked, version, languages, correction }: IssueRequest,
): Result<PreparedIssue, IssueRefusal> => {
  const dossier = readDossier(db, caseFileId);
  if (!dossier) return err({ type: "NotFound" });
  const paper = subjectOf(dossier, asked);
  const { issuedDocuments, deliveries } = dossier.supplement;
  const next = nextIssue(issuedDocuments, paper);
  if (next.version !== version) return err({ type: "PaperChanged" });
  if (next.version > 1 && correction === null) return err({ type: "CorrectionMissing" });

  const corrected = next.version > 1 ? correction : null;
  const today = clock.today();
  const standing = {
    ...next,
    isDraft: false,
    on: today,
    correction: corrected,
    replaces: replacedVersions(issuedDocuments, deliveries, paper),
  };
  const letterhead = letterheadOfDossier(db, dossier);
  const signature = signatureOfDossier(db, dossier);
  // French is always there: it is what the organiser reads, and what the others are compared with.
  const known = languagesOf(paper.kind).filter(
    (language) => language === "fr" || languages.includes(language),
  );
  const files: Array<PreparedIssue["files"][number]> = [];
  for (const language of known) {
    const made = documentSource({ dossier, letterhead, signature, paper, standing, language });
    if (!made.ok) return err({ type: "Refused", reason: made.error });
    files.push({ ...made.value, language });
  }
  return ok({
    files,
    issued: {
      ...next,
      ...paper,
      languages: known,
      issuedOn: today,
      by: authorOf(db, dossier.caseFile),
      correction: corrected,
    },
  });
};

/** A paper of a concertation, passage or member is always of that one: a later one must not become its next version. */
const subjectOf = (dossier: Dossier, asked: PaperSubject): PaperSubject =>
  printablePapers(dossier).find(
    (one) =>
      one.kind === asked.kind &&
      [null, one.concertation].includes(asked.concertation) &&
      [null, one.cycle].includes(asked.cycle) &&
      [null, one.memberId].includes(asked.memberId),
  ) ?? asked;

const readIssued = (
  db: ReadDb,
  { caseFileId, language, ...version }: IssuedReference,
): Result<IssuedContent, ReadRefusal> => {
  const issued = readDossier(db, caseFileId)?.supplement.issuedDocuments.find((one) =>
    isSameVersion(one, version),
  );
  if (!issued?.languages.includes(language)) return err({ type: "NotFound" });
  const content = readIssuedContent(db, caseFileId, version, language);
  return content ? ok(content) : err({ type: "IssuedElsewhere" });
};

const Pages = z.array(z.string());

const PaperPicture = z.object({
  type: z.enum(pictureTypes),
  picture: z.string(),
  alt: z.string(),
});

const Source = z.object({
  template: z.enum(templateNames),
  title: z.string(),
  language: z.enum(paperLanguages),
  copyFor: z.null(),
  letterhead: z
    .object({
      logo: PaperPicture,
      address: z.array(z.string()),
    })
    .nullish()
    .transform((letterhead) => letterhead ?? null),
  /** Absent from what was issued unsigned. */
  signature: PaperPicture.nullish().transform((signature) => signature ?? null),
  data: z.looseObject({}),
});

const pack = async (value: unknown): Promise<Buffer> =>
  compress(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: PAGES_QUALITY },
  });

const unpackPages = async (packed: Buffer): Promise<ReadonlyArray<string>> =>
  Pages.parse(await unpack(packed));

const unpack = async (packed: Buffer): Promise<unknown> =>
  JSON.parse((await decompress(packed)).toString("utf8"));

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** A note of three pages in 160 kB; the best quality takes a second for 30 kB less. */
const PAGES_QUALITY = 5;
