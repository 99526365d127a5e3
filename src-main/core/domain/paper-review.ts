import { absoluteWords } from "./absolute-wording.ts";
import { type CaseFile, lastCycle } from "./case-file.ts";
import { carrierIdOf } from "./concertation.ts";
import { consentsInForceOn, recipientsOf } from "./consent-thread.ts";
import { concertationOf } from "./document.ts";
import { type DossierWords, dossierWords, spoken } from "./dossier-words.ts";
import type { LocalDate } from "./local-date.ts";
import {
  type KnownNames,
  knownNames,
  nameWords,
  typedText,
  unknownPeople,
} from "./named-people.ts";
import { hasLeft } from "./network-member.ts";
import { isOpen, isOverdue, lacksDueDay, type PlanAction } from "./plan-action.ts";
import {
  aboutConsents,
  exceptionsIn,
  isLong,
  significantWords,
  stem,
  wordsTogether,
} from "./looked-for-words.ts";
import { isPersonsPage, type PaperSubject, scopeOf } from "./paper-kind.ts";
import { awaitedConcertation } from "./planned-concertation.ts";
import type { PrintedText } from "./printed-text.ts";
import type { Programme } from "./programme.ts";
import type { SearchPlace } from "./search.ts";
import type { CheckId } from "./step.ts";
import type { Supplement } from "./supplement.ts";

/** What a review before issuing finds (issue 5, point 7), what matters most first. None keeps a paper from being issued. */
const findingKinds = [
  "topicNotToRaise",
  "refusedNamed",
  "unknownPerson",
  "actionWithoutWho",
  "actionWithoutDay",
  "actionOverdue",
  "meetingPassed",
  "voiceMissing",
  "decisionsMissing",
  "carrierMissing",
  "civilName",
  "absoluteWording",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** Where in the dossier it is corrected; null where the words come from none of its parts, such as a standard letter. */
  readonly place: SearchPlace | null;
  /** The title under which the paper says it; empty for what it does not say. */
  readonly section: string;
  /** As the paper prints them; empty for what is missing. */
  readonly words: string;
  /** The sentence they stand in, by which it is found again; empty for what is missing. */
  readonly sentence: string;
}

export interface ReviewedDossier {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
}

/**
 * What somebody should look at again before a paper is issued, by rules that run on this computer. Pure: the same paper and
 * the same day, the same findings, each once, in the order of the kinds and then of the paper.
 */
export const reviewPaper = (
  dossier: ReviewedDossier,
  paper: PaperSubject,
  texts: ReadonlyArray<PrintedText>,
  today: LocalDate,
): ReadonlyArray<Finding> => {
  const about: Review = { ...dossier, paper, texts, today, ...dossierWords(dossier) };
  const findings = [
    ...topicsRaised(about),
    ...refusedNames(about),
    ...strangers(about),
    ...actionFindings(about),
    ...passedMeeting(about),
    ...missingParts(about),
    ...civilNames(about),
    ...absoluteWordings(about),
  ];
  return findings
    .filter(
      (one, index) =>
        findings.findIndex(
          ({ kind, section, words }) =>
            kind === one.kind && section === one.section && words === one.words,
        ) === index,
    )
    .toSorted((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind));
};

interface Review extends ReviewedDossier, DossierWords {
  readonly paper: PaperSubject;
  readonly texts: ReadonlyArray<PrintedText>;
  readonly today: LocalDate;
}

/** What people wrote, sentence by sentence, without names and roles printed as such. */
const sentences = ({ texts }: Review): ReadonlyArray<PrintedText> =>
  texts
    .filter(({ isIdentity }) => !isIdentity)
    .flatMap((one) =>
      sentencesOf(one.text)
        .filter((text) => text.trim() !== "")
        .map((text) => ({ ...one, text })),
    );

const sentencesOf = (text: string): ReadonlyArray<string> =>
  typedText(text).split(/(?<=[.!?;])\s+|\n/u);

const found = (
  { placeOf }: Review,
  kind: FindingKind,
  text: PrintedText,
  words: string,
): Finding => ({
  kind,
  section: text.section,
  words,
  sentence: sentencesOf(text.text).find((sentence) => sentence.includes(words)) ?? text.text,
  place: placeOf(text, words),
});

/** Domain 3, step 2: topics **not** to raise. A topic is raised where its words stand together in one sentence. */
const topicsRaised = (review: Review): ReadonlyArray<Finding> => {
  const topics = (review.caseFile.clarification?.doNotDiscuss ?? []).map(significantWords);
  return sentences(review).flatMap((text) =>
    topics.flatMap((topic) => {
      const words = wordsTogether(text.text, topic);
      return words === null ? [] : [found(review, "topicNotToRaise", text, words)];
    }),
  );
};

/**
 * Issue 5: « a refused organisation named ». Refused are whom the person does not want invited (domain 3, step 2), and whom
 * an answer in force refuses to invite, to share with or to contact: by name, or in the words of its subject. A refusal to
 * take part is about the meeting and names nobody.
 */
const refusedNames = (review: Review): ReadonlyArray<Finding> => {
  // It asks about each of them by its own subject.
  if (review.paper.kind === "consentForm") return [];
  const { caseFile, supplement, today } = review;
  const { consents, network, clarification } = caseFile;
  const refusals = consentsInForceOn(consents, supplement.consentScopes, today).filter(
    ({ kind, status }) =>
      kind !== "participate" && (status === "refused" || status === "withdrawn"),
  );
  const limits = consentsInForceOn(consents, supplement.consentScopes, today).flatMap(
    ({ status, limits: written = "" }) =>
      status === "givenWithLimits" ? exceptionsIn(written) : [],
  );
  const members = refusals.flatMap(({ id }) => {
    const ids = recipientsOf(id, supplement.consentScopes);
    return network.filter((member) => ids.includes(member.id));
  });
  const names = members.map(({ name }) => nameWords(name.replace(/\(.*\)/u, "")).filter(isLong));
  const described = [
    // Where it applies to some members only, its subject names what is shared, not with whom.
    ...refusals
      .filter(({ id }) => recipientsOf(id, supplement.consentScopes).length === 0)
      .map(({ subject }) => subject),
    ...(clarification?.doNotInvite ?? []).map((text) => text.replace(/[(:,;].*$/su, "")),
    ...limits,
  ].map((text) => significantWords(text).filter((word) => !aboutConsents.has(word)));
  return sentences(review).flatMap((text) => [
    ...described.flatMap((words) => {
      const together = wordsTogether(text.text, words);
      return together === null ? [] : [found(review, "refusedNamed", text, together)];
    }),
    ...names.flatMap((words) => {
      const together = wordsTogether(text.text, words.slice(-1).map(stem));
      return together === null ? [] : [found(review, "refusedNamed", text, together)];
    }),
  ]);
};

/** Issue 5: somebody named who is neither the person nor a member of the network. */
const strangers = (review: Review): ReadonlyArray<Finding> => {
  const known = namesInDossier(review);
  return review.texts
    .filter(({ isIdentity }) => !isIdentity)
    .flatMap((text) =>
      unknownPeople(text.text, known).map((name) => found(review, "unknownPerson", text, name)),
    );
};

/** Everybody and everything the dossier knows by name. */
export const namesInDossier = ({
  caseFile,
  programme,
  supplement,
}: ReviewedDossier): KnownNames => {
  const { person, organiser, request, fundingRequest, trustedPerson } = caseFile;
  const { address } = person;
  return knownNames([
    `${person.givenNames} ${person.familyName} ${person.usualName}`,
    `${address.street} ${address.city}`,
    person.livesIn,
    organiser.name,
    organiser.organisation,
    request.requester.name,
    trustedPerson?.name,
    ...caseFile.representatives.map(({ name }) => name),
    ...caseFile.network.flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...caseFile.concertations.map(({ place }) => place),
    supplement.plannedConcertation?.place,
    programme.name,
    programme.network,
    ...Object.values(programme.words),
    ...request.redirections.map(({ service }) => service),
    fundingRequest?.addressedTo,
    fundingRequest?.payTo?.holder,
    ...(fundingRequest?.lines ?? []).map(({ supplier }) => supplier),
    ...(fundingRequest?.otherFundingSought ?? []).map(({ source }) => source),
  ]);
};

/**
 * Seed 4: « Qui fait quoi ? Quand ? Comment ? ». Of the actions that the paper prints, those still open whose member has
 * left, those without a day, and those whose day has passed (domain 4).
 */
const actionFindings = (review: Review): ReadonlyArray<Finding> => {
  const { caseFile, paper, today, texts } = review;
  const cycle = paper.cycle ?? concertationOf(caseFile, paper)?.cycle;
  const { plan } = caseFile.cycles.find(({ number }) => number === cycle) ?? {
    plan: paper.concertation === null ? lastCycle(caseFile)?.plan : undefined,
  };
  return (plan?.actions ?? []).filter(isOpen).flatMap((action) => {
    const text = texts.find((one) => spoken(one.text).includes(spoken(action.what)));
    if (!text) return [];
    return kindsOf(action, caseFile, today).map((kind): Finding => ({
      kind,
      section: text.section,
      words: action.what,
      sentence: action.what,
      place: "action",
    }));
  });
};

const kindsOf = (
  action: PlanAction,
  { network }: CaseFile,
  today: LocalDate,
): ReadonlyArray<FindingKind> => {
  const responsible = network.find(({ id }) => id === action.responsibleId);
  return [
    ...(!responsible || hasLeft(responsible, today) ? ["actionWithoutWho" as const] : []),
    ...(lacksDueDay(action) ? ["actionWithoutDay" as const] : []),
    ...(isOverdue(action, today) ? ["actionOverdue" as const] : []),
  ];
};

/**
 * What the programme asks of a concertation and its note would not say (domain 5: the person's words, the decisions, who
 * carries the plan). What somebody set aside with a reason is not missing.
 */
/** Nobody is invited to a day that is over: it was called off, held and not recorded, or moved. */
const passedMeeting = ({ caseFile, supplement, paper, today }: Review): ReadonlyArray<Finding> => {
  const awaited = awaitedConcertation(caseFile, supplement);
  return scopeOf(paper.kind) === "coming" && awaited && awaited.on < today
    ? [missing("meetingPassed", "context")]
    : [];
};

const missingParts = (review: Review): ReadonlyArray<Finding> => {
  const { caseFile, paper, programme, supplement } = review;
  const concertation = concertationOf(caseFile, paper);
  if (paper.kind !== "synthesisNote" || !concertation) return [];
  const { personVoice, reportedVoice, decisions } = concertation;
  const isAsked = (check: CheckId) =>
    programme.steps.some(({ checks }) => checks.includes(check)) &&
    supplement.checkWaivers.every(({ checkId }) => checkId !== check);
  return [
    ...(isAsked("personHeard") && !personVoice && !reportedVoice
      ? [missing("voiceMissing", "personWords")]
      : []),
    ...(isAsked("decisionsValidated") && decisions.length === 0
      ? [missing("decisionsMissing", "decision")]
      : []),
    ...(isAsked("carrierDesignated") && carrierIdOf(concertation, programme) === undefined
      ? [missing("carrierMissing", "context")]
      : []),
  ];
};

const missing = (kind: FindingKind, place: SearchPlace): Finding => ({
  kind,
  place,
  section: "",
  words: "",
  sentence: "",
});

/**
 * The person is called by the name they chose (`usualName` of domain/person.ts, « the name on screens and in papers »): a
 * text should not say a civil name where another one is usual. A family name that somebody else of the dossier bears too may
 * be theirs, and is left; so is « la famille … ».
 */
const civilNames = (review: Review): ReadonlyArray<Finding> => {
  const { person, network, representatives } = review.caseFile;
  const usual = new Set(nameWords(person.usualName));
  const isSimplified = isPersonsPage(review.paper.kind);
  const hasOther = nameWords(person.givenNames).some((word) => !usual.has(word));
  if (!hasOther && !isSimplified) return [];
  const others = new Set(
    [...network.filter(({ category }) => category !== "person"), ...representatives].flatMap(
      ({ name }) => nameWords(name),
    ),
  );
  const civil = (name: string) =>
    nameWords(name).filter((word) => isLong(word) && !usual.has(word));
  const names = new Set([
    ...(hasOther ? civil(person.givenNames) : []),
    ...civil(person.familyName).filter((word) => !others.has(word)),
  ]);
  const isCivil = (word: string) => nameWords(word).some((one) => names.has(one));
  return review.texts
    .filter(({ isIdentity, text }) => isSimplified || (!isIdentity && review.isWritten(text)))
    .flatMap((text) => {
      const typed = typedText(text.text);
      return [...typed.matchAll(CAPITALISED)].flatMap(({ index, 0: run }) => {
        const words = run.split(" ");
        const name = words
          .slice(words.findIndex(isCivil), words.findLastIndex(isCivil) + 1)
          .join(" ");
        return name === "" || FAMILY.test(typed.slice(0, index))
          ? []
          : [found(review, "civilName", text, name)];
      });
    });
};

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}'-]*)*/gu;
const FAMILY = /(?:famille|parents|ménage|époux)\s+$/u;

/** Issue 5: absolute wording. The person's own words, and whatever is quoted, stay as they were said. */
const absoluteWordings = (review: Review): ReadonlyArray<Finding> =>
  review.texts
    .filter(
      ({ isIdentity, isVerbatim, text }) => !isIdentity && !isVerbatim && review.isWritten(text),
    )
    .flatMap((text) =>
      absoluteWords(text.text).map((words) => found(review, "absoluteWording", text, words)),
    );
