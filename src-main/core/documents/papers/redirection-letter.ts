import type { DocumentRefusal } from "#domain/document.ts";
import type { Result } from "#domain/result.ts";
import { formatDate, setText } from "../language/french.ts";
import { letter, type LetterPaper } from "./letters.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperOrder } from "./paper-order.ts";

/**
 * What an ineligible request yields (domain 3, step 1): why, towards which service, how and when, and the day from which
 * it can be looked at again.
 */
export const redirectionLetter = (order: PaperOrder): Result<LetterPaper, DocumentRefusal> =>
  letter(order, "redirectionLetter", {
    heading: "Lettre de réorientation",
    recipient: null,
    addition: lookedAtAgain(order.dossier),
  });

const lookedAtAgain = ({ caseFile: { request } }: PrintedDossier) => {
  const { revisitOn, revisitReason } = request;
  if (revisitOn === undefined) return null;
  const from = `Cette demande pourra être revue à partir du ${formatDate(revisitOn)}`;
  const text = revisitReason === undefined ? from : `${from} : ${revisitReason}`;
  return { text: setText(/[.!?…»]$/u.test(text) ? text : `${text}.`), items: [] };
};
