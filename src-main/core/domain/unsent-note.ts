import { type CaseFile, workingCycleNumber } from "./case-file.ts";
import type { Concertation } from "./concertation.ts";
import { latestHeld } from "./delivery.ts";
import { versionsOfPaper } from "./issued-document.ts";
import { latestBy } from "./local-date.ts";
import { aboutTheLatest } from "./paper-kind.ts";
import { isForThem, possibleRecipients } from "./possible-recipients.ts";
import type { Programme } from "./programme.ts";
import { isSameRecipient } from "./recipient.ts";
import type { Supplement } from "./supplement.ts";

/** The note of a concertation that is not in the hands of all whom it is for. */
export interface UnsentNote {
  readonly concertation: Concertation;
  /** The version that was issued last; 0 while none was. */
  readonly version: number;
  /** How many have not got that version; null while none was issued. */
  readonly waiting: number | null;
}

/**
 * The notes of the working passage that are still to be issued, or to be handed to those whom they are for (domain 3:
 * recipients of a note; a corrected version goes to them anew).
 */
export const unsentNotes = (
  caseFile: CaseFile,
  {
    consentScopes,
    issuedDocuments,
    deliveries,
  }: Pick<Supplement, "consentScopes" | "issuedDocuments" | "deliveries">,
  programme: Pick<Programme, "recipients" | "carrierRole" | "network">,
): ReadonlyArray<UnsentNote> => {
  const passage = workingCycleNumber(caseFile);
  return caseFile.concertations
    .filter(({ cycle }) => cycle === passage)
    .flatMap((concertation): ReadonlyArray<UnsentNote> => {
      const paper = { ...aboutTheLatest("synthesisNote"), concertation: concertation.number };
      const last = versionsOfPaper(issuedDocuments, paper).at(-1);
      if (!last) return [{ concertation, version: 0, waiting: null }];
      // Independent of today: every answer that was given so far counts.
      const answered = latestBy(caseFile.consents, ({ on }) => on)?.on ?? last.issuedOn;
      const day = answered > last.issuedOn ? answered : last.issuedOn;
      const held = latestHeld(deliveries, last).filter(({ version }) => version === last.version);
      const waiting = possibleRecipients(
        { caseFile, supplement: { consentScopes }, programme },
        paper,
        day,
      )
        .filter(isForThem)
        .filter((one) => !held.some((delivery) => isSameRecipient(one, delivery)));
      return waiting.length > 0
        ? [{ concertation, version: last.version, waiting: waiting.length }]
        : [];
    });
};
