import type { CaseFileView } from "#domain/case-file-view.ts";
import { latestHeld, type NewDeliveries } from "#domain/delivery.ts";
import type { IssuedDocument } from "#domain/issued-document.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { isForThem, type PossibleRecipient } from "#domain/possible-recipients.ts";
import { isSameRecipient, type Recipient } from "#domain/recipient.ts";

/** What is chosen for somebody. */
interface Choice {
  readonly copies: number;
  readonly language: PaperLanguage;
  /** Why they get what is not for them, as it is typed. */
  readonly reason: string;
}

/** By `recipientKey`. */
export type Choices = ReadonlyMap<string, Choice>;

export const recipientKey = ({ recipient, memberId, representative }: Recipient): string =>
  memberId ?? representative ?? `(${recipient})`;

/** One copy, in the language they need where the version was issued in it. */
export const firstChoice = (
  { speaks }: PossibleRecipient,
  { languages }: Pick<IssuedDocument, "languages">,
): Choice => ({
  copies: 1,
  language: languages.find((language) => language === speaks) ?? languages[0] ?? "fr",
  reason: "",
});

/** Those a version is for, without those who have it. */
export const choicesForThem = (
  { supplement }: CaseFileView,
  issued: IssuedDocument,
  possible: ReadonlyArray<PossibleRecipient>,
): Choices => {
  const held = versionsHeld(supplement.deliveries, issued);
  return new Map(
    possible
      .filter((one) => isForThem(one) && held(one) < issued.version)
      .map((one) => [recipientKey(one), firstChoice(one, issued)]),
  );
};

/** The latest version somebody has; 0: none. */
export const versionsHeld = (
  deliveries: CaseFileView["supplement"]["deliveries"],
  issued: IssuedDocument,
): ((one: Recipient) => number) => {
  const held = latestHeld(deliveries, issued);
  return (one) => held.find((other) => isSameRecipient(one, other))?.version ?? 0;
};

export const chosenRecipients = (
  possible: ReadonlyArray<PossibleRecipient>,
  choices: Choices,
): NewDeliveries["recipients"] =>
  possible.flatMap((one) => {
    const choice = choices.get(recipientKey(one));
    if (!choice) return [];
    const { recipient, memberId, representative } = one;
    const { language, copies } = choice;
    const reason = choice.reason.trim().normalize("NFC");
    const overrideReason = isForThem(one) || reason === "" ? null : reason;
    return [{ recipient, memberId, representative, language, copies, overrideReason }];
  });

export const isReasonMissing = (
  possible: ReadonlyArray<PossibleRecipient>,
  choices: Choices,
): boolean =>
  possible.some((one) => !isForThem(one) && choices.get(recipientKey(one))?.reason.trim() === "");
