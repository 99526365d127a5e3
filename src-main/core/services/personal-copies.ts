import type { CaseFileId } from "#domain/case-file.ts";
import { type ChosenRecipient, type DeliveryProblem, recipientProblems } from "#domain/delivery.ts";
import type { DocumentPreview } from "#domain/document.ts";
import { isSameVersion, type IssuedVersion } from "#domain/issued-document.ts";
import { type PossibleRecipient, possibleRecipients } from "#domain/possible-recipients.ts";
import { isSameRecipient } from "#domain/recipient.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { languages } from "../documents/language/languages.ts";
import type { DocumentSource } from "../documents/render-document.ts";
import type { NewIdDep } from "./deps.ts";
import { type Paper, type PaperDeps, typeset } from "./documents.ts";
import { type Dossier, readDossier } from "./dossier.ts";
import { readIssuedSource, type ReadRefusal } from "./issued-documents.ts";
import { composeMailDraft } from "./mail-drafts.ts";
import { authorOf } from "./organisers.ts";

/** Whose copy of which version; for whom it is not, with the reason why they get it all the same. */
export interface CopyRequest extends IssuedVersion {
  readonly caseFileId: CaseFileId;
  readonly reader: ChosenRecipient;
}

export type CopyRefusal =
  | ReadRefusal
  | { readonly type: "Invalid"; readonly problems: ReadonlyArray<DeliveryProblem> }
  | { readonly type: "NotTypeset" };

/**
 * A version as it was issued, with its reader's name at the foot of each page. It is made from what the version was made
 * from, never from the dossier of today: it says nothing that the issued one does not.
 */
export const readPersonalCopy = async (
  deps: PaperDeps,
  request: CopyRequest,
): Promise<Result<Paper, CopyRefusal>> => {
  const prepared = await prepareCopy(deps, request);
  if (!prepared.ok) return prepared;
  const { fileName, source } = prepared.value;
  return typeset(deps, async ({ pdf }) => ({ fileName, bytes: await pdf(source) }));
};

/** Its pages as pictures, to be printed. */
export const previewPersonalCopy = async (
  deps: PaperDeps,
  request: CopyRequest,
): Promise<Result<DocumentPreview, CopyRefusal>> => {
  const prepared = await prepareCopy(deps, request);
  if (!prepared.ok) return prepared;
  const { fileName, source } = prepared.value;
  return typeset(deps, async ({ pages }) => ({ fileName, pages: await pages(source) }));
};

/** An e-mail to its reader that is ready to be sent, with the copy attached. Autour sends nothing. */
export const readMailDraft = async (
  deps: PaperDeps & NewIdDep,
  request: CopyRequest,
): Promise<Result<Paper, CopyRefusal>> => {
  const prepared = await prepareCopy(deps, request);
  if (!prepared.ok) return prepared;
  const { author, fileName, source, reader } = prepared.value;
  const made = await typeset(deps, ({ pdf }) => pdf(source));
  if (!made.ok) return made;
  const bytes = await composeMailDraft({
    id: deps.newId(),
    at: deps.clock.now(),
    to: reader.email,
    language: source.language,
    from: author,
    attachment: { fileName, bytes: made.value },
  });
  return ok({ fileName: fileName.replace(/\.pdf$/, ".eml"), bytes });
};

interface PreparedCopy extends DocumentSource {
  readonly reader: PossibleRecipient;
  readonly author: string;
}

const prepareCopy = async (
  { db, clock }: PaperDeps,
  { caseFileId, reader, number, version }: CopyRequest,
): Promise<Result<PreparedCopy, CopyRefusal>> => {
  const dossier = readDossier(db, caseFileId);
  const issued = dossier?.supplement.issuedDocuments.find((one) =>
    isSameVersion(one, { number, version }),
  );
  if (!dossier || !issued) return err({ type: "NotFound" });
  const possible = possibleRecipients(dossier, issued, clock.today());
  const problems = recipientProblems([reader], issued, possible);
  const known = possible.find((one) => isSameRecipient(one, reader));
  if (problems.length > 0 || !known) return err({ type: "Invalid", problems });
  const { language } = reader;
  const read = await readIssuedSource({ db }, { caseFileId, number, version, language });
  if (!read.ok) return read;
  const { fileName, source } = read.value;
  return ok({
    reader: known,
    author: authorOf(db, dossier.caseFile),
    fileName: fileName.replace(/\.pdf$/, `-${fileMark(dossier, known)}.pdf`),
    source: { ...source, copyFor: languages[language].setName(fitFoot(known.name)) },
  });
};

/** The foot has room for two lines: of a name that is longer, its beginning says enough. */
const fitFoot = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > FOOT_LETTERS
    ? `${letters.slice(0, FOOT_LETTERS).join("").trimEnd()}…`
    : name;
};

const FOOT_LETTERS = 150;

/** Whose copy a file is, by a word that names nobody. */
const fileMark = (
  { caseFile }: Dossier,
  { recipient, memberId, representative }: PossibleRecipient,
): string => {
  switch (recipient) {
    case "person":
      return "personne";
    case "member":
      return memberId ?? "membre";
    case "legalRepresentative":
      return `representant-${caseFile.representatives.findIndex(({ name }) => name === representative) + 1}`;
    case "requester":
      return "demandeur";
    case "addressee":
      return "destinataire";
    case "programmeNetwork":
      return "reseau";
  }
};
