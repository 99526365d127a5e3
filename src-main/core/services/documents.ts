import type { CaseFileId } from "#domain/case-file.ts";
import type { DocumentPreview, DocumentRefusal } from "#domain/document.ts";
import { nextIssue } from "#domain/issued-document.ts";
import type { PaperLanguage, PaperSubject } from "#domain/paper-kind.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { draftOn } from "../documents/papers/paper-version.ts";
import { type DocumentSource, documentSource } from "../documents/render-document.ts";
import {
  type TypesettingFailure,
  typesettingFailureOf,
} from "../documents/typesetting/typesetting-failure.ts";
import type { Typesetter } from "../documents/typesetting/typesetter.ts";
import type { ClockDep } from "./deps.ts";
import { readDossier } from "./dossier.ts";
import { letterheadOfDossier } from "./letterhead-of-dossier.ts";
import { signatureOfDossier } from "./signature-of-dossier.ts";

export interface TypesetterDep {
  /** Started at the first paper, then kept: its start costs more than a paper. */
  readonly typesetter: () => Promise<Typesetter>;
}

export type PaperRefusal =
  | { readonly type: "NotFound" }
  | { readonly type: "Refused"; readonly reason: DocumentRefusal }
  /** A template that fails is a bug; its user is still owed a sentence, and the dossier is untouched. */
  | NotTypesetRefusal;

export interface NotTypesetRefusal {
  readonly type: "NotTypeset";
  /** Null when something else than a template failed. */
  readonly place: TypesettingFailure | null;
}

export interface Paper {
  /** Carries the case number, never a name. */
  readonly fileName: string;
  /** A tagged PDF. */
  readonly bytes: Uint8Array;
}

export type PaperDeps = DbDep & ClockDep & TypesetterDep;

export interface PaperRequest {
  readonly caseFileId: CaseFileId;
  readonly paper: PaperSubject;
  readonly language: PaperLanguage;
}

/** The draft of a paper as it stands in the database now: nothing is retyped, nothing unsaved is printed. */
export const renderPaper = async (
  deps: PaperDeps,
  request: PaperRequest,
): Promise<Result<Paper, PaperRefusal>> => {
  const prepared = prepareDraft(deps, request);
  if (!prepared.ok) return prepared;
  const { fileName, source } = prepared.value;
  return typeset(deps, async ({ pdf }) => ({ fileName, bytes: await pdf(source) }));
};

/** The same pages as pictures. */
export const previewPaper = async (
  deps: PaperDeps,
  request: PaperRequest,
): Promise<Result<DocumentPreview, PaperRefusal>> => {
  const prepared = prepareDraft(deps, request);
  if (!prepared.ok) return prepared;
  const { fileName, source } = prepared.value;
  return typeset(deps, async ({ pages }) => ({ fileName, pages: await pages(source) }));
};

export const typeset = async <T>(
  { typesetter }: TypesetterDep,
  work: (typesetter: Typesetter) => Promise<T>,
): Promise<Result<T, NotTypesetRefusal>> => {
  try {
    return ok(await work(await typesetter()));
  } catch (error) {
    return err({ type: "NotTypeset", place: typesettingFailureOf(error) });
  }
};

/** What a draft is made from: the dossier as it stands in the database now. */
export const prepareDraft = (
  { db, clock }: DbDep & ClockDep,
  { caseFileId, paper, language }: PaperRequest,
): Result<DocumentSource, PaperRefusal> => {
  const dossier = readDossier(db, caseFileId);
  if (!dossier) return err({ type: "NotFound" });
  const prepared = documentSource({
    dossier,
    letterhead: letterheadOfDossier(db, dossier),
    signature: signatureOfDossier(db, dossier),
    paper,
    language,
    standing: {
      ...draftOn(clock.today()),
      ...nextIssue(dossier.supplement.issuedDocuments, paper),
    },
  });
  return prepared.ok ? prepared : err({ type: "Refused", reason: prepared.error });
};
