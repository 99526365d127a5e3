import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { type Concertation, type NoteRefusal, noteRefusal } from "./concertation.ts";
import { type ConsentScope, isConsentGiven } from "./consent.ts";
import { consentFor, consentSubjectsOn } from "./consent-thread.ts";
import { isLetterKind } from "./letter-text.ts";
import { letterRefusal, type LetterRefusal, requesterOutside } from "./letter-readers.ts";
import { concertationOf, paperLanguages, type PaperSubject } from "./document.ts";
import { IssuedVersion, type IssuedDocument, versionsOfPaper } from "./issued-document.ts";
import { LocalDate } from "./local-date.ts";
import type { NetworkMember } from "./network-member.ts";
import type { Programme } from "./programme.ts";
import { ItemId, LongText, nextItemId, ShortText } from "./text.ts";

export const recipientKinds = ["person", "member", "addressee"] as const;
export const deliveryMeans = ["paper", "mail", "other"] as const;
export type DeliveryMeans = (typeof deliveryMeans)[number];

/** Who may get a paper: the person, a member of the network, or the instance that a funding request is addressed to. */
export const Recipient = z.strictObject({
  recipient: z.enum(recipientKinds),
  /** Of a member; null for the others. */
  memberId: ItemId.nullable(),
});
export type Recipient = z.infer<typeof Recipient>;

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

/** Why a paper is not for a member. */
export type DeliveryRefusal = NoteRefusal | "consentRefused" | LetterRefusal;

/** What the rule looks at. */
interface Readership {
  readonly caseFile: Pick<
    CaseFile,
    | "person"
    | "network"
    | "concertations"
    | "consents"
    | "fundingRequest"
    | "clarification"
    | "representatives"
    | "request"
  >;
  readonly consentScopes: ReadonlyArray<ConsentScope>;
  /** Names who receives a letter; without it, those who receive one everywhere. */
  readonly programme?: Pick<Programme, "recipients">;
}

/** Somebody to whom a paper may be handed, and why not where it is not for them. */
export interface PossibleRecipient extends Recipient {
  readonly name: string;
  readonly role: string;
  /** Null when the paper is for them. */
  readonly refusal: DeliveryRefusal | null;
}

/**
 * The rule of recipients, for everybody a paper could be handed to: the person first, who always has a right to theirs;
 * then the network, of whom those who came, not on a different mission, and whom nobody's refusal to share names
 * (domain 3); a funding request holds its note, and goes to whom it is addressed besides.
 */
export const possibleRecipients = (
  { caseFile, consentScopes, programme }: Readership,
  paper: PaperSubject,
  day: LocalDate,
): ReadonlyArray<PossibleRecipient> => {
  const { network, fundingRequest } = caseFile;
  const concertation = concertationOf(caseFile, paper);
  const person = network.find(({ category }) => category === "person");
  const members = network.filter(({ category }) => category !== "person");
  const { kind } = paper;
  const refusalOf = (member: NetworkMember): DeliveryRefusal | null => {
    if (isLetterKind(kind))
      return letterRefusal({ caseFile, consentScopes, programme }, kind, member, day);
    return concertation
      ? memberRefusal({ caseFile, consentScopes }, concertation, member, day)
      : "didNotAttend";
  };
  return [
    {
      recipient: "person",
      memberId: null,
      name: person?.name ?? caseFile.person.usualName,
      role: person?.role ?? "",
      refusal: null,
    },
    ...members.map((member) => ({
      recipient: "member" as const,
      memberId: member.id,
      name: member.name,
      role: member.role,
      refusal: refusalOf(member),
    })),
    ...(paper.kind === "fundingRequest" && fundingRequest
      ? [
          {
            recipient: "addressee" as const,
            memberId: null,
            name: fundingRequest.addressedTo,
            role: "",
            refusal: null,
          },
        ]
      : []),
    ...requesterOutside({ caseFile, programme }, kind),
  ];
};

/** Why the note of a concertation, and what holds it, is not for a member on a day; null when it is. */
export const memberRefusal = (
  {
    caseFile: { consents },
    consentScopes,
  }: Pick<Readership, "consentScopes"> & {
    readonly caseFile: Pick<CaseFile, "consents">;
  },
  concertation: Pick<Concertation, "attendance">,
  member: Pick<NetworkMember, "id" | "category" | "secrecy">,
  day: LocalDate,
): DeliveryRefusal | null => {
  const refusal = noteRefusal(concertation, member);
  if (refusal !== null || member.category === "person") return refusal;
  const isRefused = consentSubjectsOn(consents, consentScopes, day)
    .filter(({ kind, subject }) => kind === "share" && NAMES_THE_NOTE.test(subject))
    .some(({ kind, subject }) => {
      const about = { kind, subject, memberId: member.id };
      const { own, representatives } = consentFor(consents, consentScopes, about, day);
      return [own, ...representatives].some((one) => one !== null && !isConsentGiven(one.status));
    });
  return isRefused ? "consentRefused" : null;
};

export const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.recipient === other.recipient && one.memberId === other.memberId;

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

/** What is handed over: one version, the same way, to several. */
export const NewDeliveries = z.strictObject({
  ...IssuedVersion.shape,
  on: LocalDate,
  means: z.enum(deliveryMeans),
  recipients: z
    .array(
      z.strictObject({
        ...Recipient.shape,
        language: z.enum(paperLanguages),
        copies: z.int().min(1).max(99),
        overrideReason: LongText.nullable(),
      }),
    )
    .min(1),
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
  { issuedOn, languages }: Pick<IssuedDocument, "issuedOn" | "languages">,
  possible: ReadonlyArray<PossibleRecipient>,
  today: LocalDate,
): ReadonlyArray<DeliveryProblem> => {
  const problems: DeliveryProblem[] = [];
  if (on > today) problems.push({ path: ["on"], rule: "notYet", value: on });
  if (on < issuedOn) problems.push({ path: ["on"], rule: "beforeIssue", value: on });
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

// The form proposes « la note de synthèse »; who wrote it otherwise names it by one of these words.
const NAMES_THE_NOTE = /(?<!\p{L})(?:notes?|synthèse)(?!\p{L})/iu;
