import type { CaseFile } from "./case-file.ts";
import { type Concertation, carrierIdOf, didAttend } from "./concertation.ts";
import { isConsentGiven } from "./consent.ts";
import { consentFor, consentSubjectsOn } from "./consent-thread.ts";
import { isKeptAway } from "./expected-members.ts";
import { concertationOf } from "./document.ts";
import type { LocalDate } from "./local-date.ts";
import { nameKey, plainText } from "./name-key.ts";
import { isInNetworkOn, type NetworkMember } from "./network-member.ts";
import {
  isPersonsPage,
  type PaperKind,
  type PaperLanguage,
  type PaperSubject,
} from "./paper-kind.ts";
import type { Programme, recipientGroups } from "./programme.ts";
import type { Recipient } from "./recipient.ts";
import type { Supplement } from "./supplement.ts";

/** Why a paper is not for somebody. */
export type RecipientRefusal =
  | "differentMission"
  | "aboutAnother"
  | "notToInvite"
  | "notInvited"
  | "didNotAttend"
  | "noAction"
  | "notCarrier"
  | "notNamed"
  | "personsOwn"
  | "consentRefused";

/** Somebody to whom a paper may be handed, and why not where it is not for them. */
export interface PossibleRecipient extends Recipient {
  readonly name: string;
  readonly role: string;
  /** Null when the paper is for them. */
  readonly refusal: RecipientRefusal | null;
  /** Which language of papers they need; null where the dossier does not say. */
  readonly speaks: PaperLanguage | null;
  readonly email: string | null;
}

/** What the rule looks at. */
interface Readership {
  readonly caseFile: Pick<
    CaseFile,
    | "person"
    | "representatives"
    | "legalProtection"
    | "clarification"
    | "request"
    | "network"
    | "concertations"
    | "cycles"
    | "consents"
    | "fundingRequest"
  >;
  readonly supplement: Pick<Supplement, "consentScopes">;
  readonly programme: Pick<Programme, "recipients" | "carrierRole" | "network">;
}

/**
 * The rule of recipients, for everybody a paper could be handed to. The programme says for which groups a paper is; over
 * it stand the rules of domain 3: never by right for a different mission, nor for whom a refusal to share it names; the
 * person always has a right to theirs. A funding request also goes to whom it is addressed.
 */
export const possibleRecipients = (
  readership: Readership,
  paper: PaperSubject,
  day: LocalDate,
): ReadonlyArray<PossibleRecipient> => {
  const { caseFile, programme } = readership;
  const { network, request, fundingRequest, representatives } = caseFile;
  const question = { ...readership, paper, day, groups: readersOf(paper, programme) };
  const members = network.filter(({ category }) => category !== "person");
  const outside = representatives.filter(({ name }) => !isNamed(name, members));
  const names = namesOfPerson(caseFile).map((name) => ({ name }));
  const { requester } = request;
  return [
    personAsReader(question),
    ...members.map((member) => ({
      ...nobody,
      recipient: "member" as const,
      memberId: member.id,
      name: member.name,
      role: member.role,
      refusal: memberRefusal(question, member),
      speaks:
        languageOfPapers(representatives.find(({ name }) => isSameName(name, member.name))) ?? null,
      email: member.email ?? null,
    })),
    ...outside.map((one) => ({
      ...nobody,
      recipient: "legalRepresentative" as const,
      representative: one.name,
      name: one.name,
      role: one.quality,
      refusal: outsideRefusal(question, "legalRepresentatives"),
      speaks: languageOfPapers(one),
    })),
    ...(question.groups.includes("requester") &&
    !isNamed(requester.name, [...members, ...outside, ...names])
      ? [
          {
            ...nobody,
            recipient: "requester" as const,
            name: requester.name,
            role: requester.quality,
            refusal: outsideRefusal(question, "requester"),
          },
        ]
      : []),
    ...(question.groups.includes("programmeNetwork") && paper.kind !== "fundingRequest"
      ? [{ ...nobody, recipient: "programmeNetwork" as const, name: programme.network }]
      : []),
    ...(paper.kind === "fundingRequest" && fundingRequest
      ? [{ ...nobody, recipient: "addressee" as const, name: fundingRequest.addressedTo }]
      : []),
  ];
};

/** Those it is for, by right. */
export const isForThem = ({ refusal }: Pick<PossibleRecipient, "refusal">): boolean =>
  refusal === null;

type RecipientGroup = (typeof recipientGroups)[number];

interface Question extends Readership {
  readonly paper: PaperSubject;
  readonly day: LocalDate;
  readonly groups: ReadonlyArray<RecipientGroup>;
}

const nobody = {
  memberId: null,
  representative: null,
  role: "",
  refusal: null,
  speaks: null,
  email: null,
};

/** For whom a paper is that the programme does not name (domain 3 and 5); one of neither is the person's alone. */
const usualReaders: ReadonlyMap<PaperKind, ReadonlyArray<RecipientGroup>> = new Map<
  PaperKind,
  ReadonlyArray<RecipientGroup>
>([
  ["synthesisNote", ["person", "attendingMembers"]],
  ["fundingRequest", ["person", "attendingMembers"]],
  ["preparation", ["person", "invitedMembers"]],
  ["invitation", ["person", "invitedMembers"]],
  ["meetingWithoutYou", ["person", "legalRepresentatives"]],
  ["informationLetter", ["person", "legalRepresentatives"]],
  ["consentForm", ["person", "legalRepresentatives"]],
  ["plan", ["person", "actionCarriers"]],
  ["feeStatement", ["programmeNetwork"]],
  // Names everybody who was there: it stays with who organises.
  ["attendanceList", []],
  ["evaluation", ["person", "attendingMembers"]],
  ["redirectionLetter", ["person", "requester"]],
]);

/** Tells who came, or what they are paid: nothing of it is about the person. */
const papersOnParticipants: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "feeStatement",
  "attendanceList",
]);

const readersOf = (
  { kind }: PaperSubject,
  { recipients }: Pick<Programme, "recipients">,
): ReadonlyArray<RecipientGroup> =>
  recipients.find(({ document }) => document === kind)?.to ?? usualReaders.get(kind) ?? ["person"];

const personAsReader = ({ caseFile, paper }: Question): PossibleRecipient => {
  const { person, network } = caseFile;
  const member = network.find(({ category }) => category === "person");
  const isAboutAnother = paper.memberId !== null && paper.memberId !== member?.id;
  const refusal = papersOnParticipants.has(paper.kind) ? "notNamed" : null;
  return {
    ...nobody,
    recipient: "person",
    name: member?.name ?? person.usualName,
    role: member?.role ?? "",
    refusal: isAboutAnother ? "aboutAnother" : refusal,
    speaks: person.languages.map(paperLanguageOf).find((language) => language !== null) ?? null,
    email: person.email ?? member?.email ?? null,
  };
};

const memberRefusal = (question: Question, member: NetworkMember): RecipientRefusal | null => {
  const { paper, groups } = question;
  if (member.secrecy === "differentMission") return "differentMission";
  if (paper.memberId !== null) return paper.memberId === member.id ? null : "aboutAnother";
  if (isPersonsPage(paper.kind)) return "personsOwn";
  if (paper.kind === "invitation" && isKeptAway(question, member, question.day))
    return "notToInvite";
  const answers = groups.map((group) => groupRefusal(question, group, member));
  const reasons = answers.filter((answer) => answer !== null);
  if (reasons.length === answers.length)
    return reasons.find((reason) => reason !== "notNamed") ?? "notNamed";
  return isSharingRefused(question, member) ? "consentRefused" : null;
};

/** Null when the member is of the group; else what they would have to be. */
const groupRefusal = (
  question: Question,
  group: RecipientGroup,
  member: NetworkMember,
): RecipientRefusal | null => {
  const { caseFile, programme, day } = question;
  const concertation = meetingOf(question);
  switch (group) {
    case "attendingMembers":
      return attendanceOf(concertation, member).some(didAttend) ? null : "didNotAttend";
    case "invitedMembers": {
      const isInvited = concertation
        ? attendanceOf(concertation, member).some(({ attendance }) => attendance !== "notInvited")
        : isInNetworkOn(member, day);
      return isInvited ? null : "notInvited";
    }
    case "carrier": {
      const isCarrier = concertation && carrierIdOf(concertation, programme) === member.id;
      return isCarrier ? null : "notCarrier";
    }
    case "actionCarriers":
      return isActionCarrier(question, member) ? null : "noAction";
    case "legalRepresentatives": {
      const isOne =
        member.category === "legalRepresentative" ||
        caseFile.legalProtection?.holderId === member.id ||
        isNamed(member.name, caseFile.representatives);
      return isOne ? null : "notNamed";
    }
    case "requester":
      return isSameName(member.name, caseFile.request.requester.name) ? null : "notNamed";
    case "person":
    case "programmeNetwork":
      return "notNamed";
  }
};

const outsideRefusal = (
  { paper, groups }: Question,
  group: RecipientGroup,
): RecipientRefusal | null => {
  if (paper.memberId !== null) return "aboutAnother";
  if (isPersonsPage(paper.kind)) return "personsOwn";
  return groups.includes(group) ? null : "notNamed";
};

/** The concertation of the paper; of a passage, its last; undefined while it is to come. */
const meetingOf = ({ caseFile, paper }: Question): Concertation | undefined =>
  paper.cycle === null
    ? concertationOf(caseFile, paper)
    : concertationOf(
        { concertations: caseFile.concertations.filter(({ cycle }) => cycle === paper.cycle) },
        paper,
      );

const attendanceOf = (concertation: Concertation | undefined, { id }: NetworkMember) =>
  concertation?.attendance.filter(({ memberId }) => memberId === id) ?? [];

const isActionCarrier = (
  { caseFile: { cycles }, paper: { cycle } }: Question,
  { id }: NetworkMember,
): boolean => {
  const last = Math.max(0, ...cycles.map(({ number }) => number));
  const about = cycles.find(({ number }) => number === (cycle ?? last));
  return about?.plan.actions.some(({ responsibleId }) => responsibleId === id) ?? false;
};

const isSharingRefused = (question: Question, { id: memberId }: NetworkMember): boolean => {
  const { caseFile, supplement, paper, day } = question;
  const names = namedAs.get(paper.kind);
  if (!names) return false;
  return consentSubjectsOn(caseFile.consents, supplement.consentScopes, day)
    .filter(({ kind, subject }) => kind === "share" && names.test(subject))
    .some(({ kind, subject }) =>
      answersFor(question, { kind, subject, memberId }).some(
        ({ status }) => !isConsentGiven(status),
      ),
    );
};

const answersFor = (
  { caseFile, supplement, day }: Pick<Question, "caseFile" | "supplement" | "day">,
  about: Parameters<typeof consentFor>[2],
) => {
  const { own, representatives } = consentFor(
    caseFile.consents,
    supplement.consentScopes,
    about,
    day,
  );
  return [own, ...representatives].filter((answer) => answer !== null);
};

// The form proposes « la note de synthèse »; who wrote it otherwise names it by one of these words. What holds the note
// is refused with it.
const NOTE = /(?<!\p{L})(?:notes?|synthèse)(?!\p{L})/iu;
const namedAs: ReadonlyMap<string, RegExp> = new Map([
  ["synthesisNote", NOTE],
  ["fundingRequest", NOTE],
  ["plan", /(?<!\p{L})plans?(?!\p{L})/iu],
  ["safetyPlan", /(?<!\p{L})(?:plans?|sécurité)(?!\p{L})/iu],
  ["evaluation", /(?<!\p{L})évaluations?(?!\p{L})/iu],
]);

const namesOfPerson = ({ person, network }: Readership["caseFile"]): ReadonlyArray<string> => [
  person.usualName,
  `${person.usualName} ${person.familyName}`,
  `${person.givenNames} ${person.familyName}`,
  ...network.filter(({ category }) => category === "person").map(({ name }) => name),
];

const isNamed = (name: string, people: ReadonlyArray<{ readonly name: string }>): boolean =>
  people.some((one) => isSameName(one.name, name));

const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const languageOfPapers = (
  one: { readonly language?: string | undefined } | undefined,
): PaperLanguage | null => (one?.language === undefined ? null : paperLanguageOf(one.language));

/** « français », « Nederlands », « anglais (lu) »: the first that a paper may be in; null for another language. */
const paperLanguageOf = (written: string): PaperLanguage | null => {
  const words = plainText(written);
  if (/franc|french|frans/u.test(words)) return "fr";
  if (/neerland|nederland|flam|vlaam|dutch/u.test(words)) return "nl";
  return /anglais|english|engels/u.test(words) ? "en" : null;
};
