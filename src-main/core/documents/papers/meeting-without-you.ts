import type { DocumentRefusal } from "#domain/document.ts";
import { err, type Result } from "#domain/result.ts";
import { comingOf, letter, type LetterPaper, personAsRecipient } from "./letters.ts";
import type { PaperOrder } from "./paper-order.ts";

/** « Réunion sans vous »: the person learns from the organiser, and beforehand, of a meeting held without them (seed 4). */
export const meetingWithoutYou = (order: PaperOrder): Result<LetterPaper, DocumentRefusal> =>
  comingOf(order.dossier, order.paper)
    ? letter(order, "meetingWithoutYou", {
        heading: "Réunion sans vous",
        recipient: personAsRecipient(order.dossier, order.language),
      })
    : err("noComingConcertation");
