import { type DocumentRefusal, paperRefusal } from "#domain/document.ts";
import type { OrganiserSignature } from "#domain/organiser-signature.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Picture } from "#domain/picture.ts";
import { ok, type Result, err } from "#domain/result.ts";
import { languages } from "./language/languages.ts";
import type { Letterhead } from "./letterhead/letterhead.ts";
import { signatureWords } from "./words/signature-words.ts";
import { standingWords } from "./words/standing-words.ts";
import { paperMakers } from "./papers/paper-makers.ts";
import type { PaperOrder } from "./papers/paper-order.ts";
import type { PaperSource } from "./typesetting/paper-source.ts";

export interface DocumentSource {
  readonly source: PaperSource;
  /**
   * `note-de-synthese-KIR-01.pdf`, once issued `note-de-synthese-KIR-01-1-v2.pdf`, in Dutch `…-v2-nl.pdf`: never a name
   * (domain rule 4).
   */
  readonly fileName: string;
}

/** What stands on a paper beside what its dossier says. */
interface PaperPictures {
  readonly letterhead?: Letterhead | null;
  /** The organiser's, where the paper may bear it (`signatureOn`). */
  readonly signature?: OrganiserSignature | null;
}

/** What the typesetter needs for one paper of a file. Refused, with the reason, when the file does not allow it. */
export const documentSource = ({
  letterhead = null,
  signature = null,
  ...order
}: PaperOrder & PaperPictures): Result<DocumentSource, DocumentRefusal> => {
  const { dossier, paper, standing, language } = order;
  const refusal = paperRefusal(dossier, paper.kind);
  if (refusal) return err(refusal);
  const { fileName, make } = paperMakers[paper.kind];
  const made = make(order);
  if (!made.ok) return made;
  const { template, data } = made.value;
  const { number, version, isDraft } = standing;
  const caseNumber = dossier.caseFile.number;
  const issuedAs = isDraft ? "" : `-${number}-v${version}`;
  return ok({
    fileName: `${fileName}-${caseNumber}${issuedAs}${language === "fr" ? "" : `-${language}`}.pdf`,
    source: {
      template,
      title: isDraft
        ? `${data.heading} ${caseNumber}`
        : `${data.heading} ${caseNumber}/${number}, ${plainSpaces(standingWords[language].versionMark(version))}`,
      language,
      copyFor: null,
      letterhead,
      ...(signature ? { signature: signaturePicture(signature, language) } : {}),
      data,
    },
  });
};

/** As it is read out: « Signature de Claire Fictive ». */
export const signaturePicture = (
  { name, type, picture }: OrganiserSignature,
  language: PaperLanguage,
): Picture => ({
  type,
  picture,
  alt: signatureWords[language].signatureOf(languages[language].setName(name)),
});

// A title in a list of files is searched for as it is typed.
const plainSpaces = (text: string): string => text.replaceAll("\u00A0", " ");
