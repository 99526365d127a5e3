import { type DocumentRefusal, paperRefusal } from "#domain/document.ts";
import { ok, type Result, err } from "#domain/result.ts";
import type { Letterhead } from "./letterhead/letterhead.ts";
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

/** What the typesetter needs for one paper of a file. Refused, with the reason, when the file does not allow it. */
export const documentSource = ({
  letterhead = null,
  ...order
}: PaperOrder & { readonly letterhead?: Letterhead | null }): Result<
  DocumentSource,
  DocumentRefusal
> => {
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
      data,
    },
  });
};

// A title in a list of files is searched for as it is typed.
const plainSpaces = (text: string): string => text.replaceAll("\u00A0", " ");
