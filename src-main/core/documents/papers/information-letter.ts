import type { DocumentRefusal } from "#domain/document.ts";
import type { Result } from "#domain/result.ts";
import { informationHeadings } from "../words/letter-words.ts";
import { letter, type LetterPaper, personAsRecipient } from "./letters.ts";
import type { PaperOrder } from "./paper-order.ts";

/** What the programme is, told to the person before anything is decided. */
export const informationLetter = (order: PaperOrder): Result<LetterPaper, DocumentRefusal> =>
  letter(order, "informationLetter", {
    heading: informationHeadings[order.language],
    recipient: personAsRecipient(order.dossier, order.language),
  });
