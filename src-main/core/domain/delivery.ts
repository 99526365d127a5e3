import * as z from "zod";
import { IssuedVersion, type IssuedDocument, versionsOfPaper } from "./issued-document.ts";
import { LocalDate } from "./local-date.ts";
import { paperLanguages, type PaperSubject } from "./paper-kind.ts";
import type { PossibleRecipient } from "./possible-recipients.ts";
import { isSameRecipient, Recipient } from "./recipient.ts";
import { ItemId, LongText, nextItemId, ShortText } from "./text.ts";

export const deliveryMeans = ["paper", "mail", "other"] as const;
export type DeliveryMeans = (typeof deliveryMeans)[number];

/** One version of a paper in somebody's hands: who, which version, when, how (domain 3). */
export const Delivery = z.strictObject({
  id: ItemId,
  ...IssuedVersion.shape,
  ...Recipient.shape,
  /** As they were called then: the log stays readable when somebody leaves. */
  recipientName: ShortText,
  on: LocalDate,
  means: z.enum(deliveryMeans),
  language: z.enum(paperLanguages),
  copies: z.int().min(1).max(99),
  /** Why somebody got it for whom it was not; null when it was for them. */
  overrideReason: LongText.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

/** The latest version that each recipient has of a paper, each once, in the order of the log. */
export const latestHeld = (
  deliveries: ReadonlyArray<Delivery>,
  { number }: Pick<IssuedVersion, "number">,
): ReadonlyArray<Delivery> => {
  const latest: Delivery[] = [];
  for (const one of deliveries.filter((delivery) => delivery.number === number)) {
    const at = latest.findIndex((other) => isSameRecipient(one, other));
    const known = latest[at];
    if (!known) latest.push(one);
    else if (one.version > known.version) latest[at] = one;
  }
  return latest;
};

/** An earlier version, and those for whom it is the latest they have. */
export interface EarlierVersion {
  readonly issued: IssuedDocument;
  readonly holders: ReadonlyArray<Delivery>;
}

/** What a version of a paper replaces, the one just before first: each earlier version that somebody still goes by. */
export const replacedVersions = (
  issued: ReadonlyArray<IssuedDocument>,
  deliveries: ReadonlyArray<Delivery>,
  paper: PaperSubject,
): ReadonlyArray<EarlierVersion> =>
  versionsOfPaper(issued, paper)
    .toReversed()
    .map((one, index) => ({
      issued: one,
      holders: latestHeld(deliveries, one).filter(({ version }) => version === one.version),
      isPrevious: index === 0,
    }))
    .filter(({ holders, isPrevious }) => isPrevious || holders.length > 0)
    .map(({ isPrevious: _isPrevious, ...earlier }) => earlier);

/** Who goes by a version that was corrected since: to be told (domain 3). */
export const recipientsToNotify = (
  issued: ReadonlyArray<IssuedDocument>,
  deliveries: ReadonlyArray<Delivery>,
  paper: PaperSubject,
): ReadonlyArray<Delivery> => {
  const last = versionsOfPaper(issued, paper).at(-1);
  return last ? latestHeld(deliveries, last).filter(({ version }) => version < last.version) : [];
};

/** What was noted here, then what a file brings that was not; an id that is taken becomes the next one. */
export const addDeliveries = (
  here: ReadonlyArray<Delivery>,
  brought: ReadonlyArray<Delivery>,
): Delivery[] => {
  const deliveries = [...here];
  for (const one of brought) {
    const known = here.some(({ id: _id, ...other }) => isSameDelivery(one, other));
    if (known) continue;
    const ids = deliveries.map(({ id }) => id);
    deliveries.push(ids.includes(one.id) ? { ...one, id: nextItemId("v", ids) } : one);
  }
  return deliveries;
};

/** Somebody who gets a paper, in which language, and why where it is not for them. */
export const ChosenRecipient = z.strictObject({
  ...Recipient.shape,
  language: z.enum(paperLanguages),
  overrideReason: LongText.nullable(),
});
export type ChosenRecipient = z.infer<typeof ChosenRecipient>;

/** What is handed over: one version, the same way, to several. */
export const NewDeliveries = z.strictObject({
  ...IssuedVersion.shape,
  on: LocalDate,
  means: z.enum(deliveryMeans),
  recipients: z.array(ChosenRecipient.extend({ copies: z.int().min(1).max(99) })).min(1),
});
export type NewDeliveries = z.infer<typeof NewDeliveries>;

export interface DeliveryProblem {
  readonly path: ReadonlyArray<string | number>;
  readonly rule:
    | "notYet"
    | "beforeIssue"
    | "danglingReference"
    | "overrideUnwritten"
    | "duplicateId"
    | "notIssuedIn";
  readonly value: string;
}

/** What keeps deliveries from being noted; whom the paper is not for gets it with a written reason only. */
export const deliveryProblems = (
  { on, recipients }: NewDeliveries,
  issued: Pick<IssuedDocument, "issuedOn" | "languages">,
  possible: ReadonlyArray<PossibleRecipient>,
  today: LocalDate,
): ReadonlyArray<DeliveryProblem> => {
  const problems: DeliveryProblem[] = [];
  if (on > today) problems.push({ path: ["on"], rule: "notYet", value: on });
  if (on < issued.issuedOn) problems.push({ path: ["on"], rule: "beforeIssue", value: on });
  return [...problems, ...recipientProblems(recipients, issued, possible)];
};

/** What keeps a version from being somebody's, whether their copy is made or handed over. */
export const recipientProblems = (
  recipients: ReadonlyArray<ChosenRecipient>,
  { languages }: Pick<IssuedDocument, "languages">,
  possible: ReadonlyArray<PossibleRecipient>,
): ReadonlyArray<DeliveryProblem> => {
  const problems: DeliveryProblem[] = [];
  recipients.forEach((one, index) => {
    const known = possible.find((other) => isSameRecipient(one, other));
    const path = ["recipients", index];
    if (!known)
      problems.push({ path, rule: "danglingReference", value: one.memberId ?? one.recipient });
    else if (!languages.includes(one.language))
      problems.push({ path: [...path, "language"], rule: "notIssuedIn", value: one.language });
    else if (known.refusal !== null && one.overrideReason === null)
      problems.push({
        path: [...path, "overrideReason"],
        rule: "overrideUnwritten",
        value: known.name,
      });
    if (recipients.findIndex((other) => isSameRecipient(one, other)) !== index)
      problems.push({ path, rule: "duplicateId", value: one.memberId ?? one.recipient });
  });
  return problems;
};

const isSameDelivery = ({ id: _id, ...one }: Delivery, other: Omit<Delivery, "id">): boolean =>
  Object.entries(one).every(([key, value]) => Reflect.get(other, key) === value);
