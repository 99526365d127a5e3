import type { CaseFile, CaseFileId } from "./case-file.ts";
import type { Concertation } from "./concertation.ts";
import type { Cycle } from "./cycle.ts";
import type { Supplement } from "./supplement.ts";

/** Where in a dossier something stands that a search can find. */
export const searchPlaces = [
  "person",
  "story",
  "request",
  "clarification",
  "demand",
  "representation",
  "consent",
  "consentOverride",
  "preparation",
  "network",
  "agenda",
  "personWords",
  "statement",
  "agreement",
  "divergence",
  "decision",
  "context",
  "objective",
  "action",
  "safetyPlan",
  "followUp",
  "privateFollowUp",
  "feedback",
  "evaluation",
  "funding",
  "fundingDecision",
  "receipt",
  "planAgreement",
] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/** One passage of a dossier, found as a whole: every word that is looked for must stand in it. */
export interface SearchEntry {
  readonly place: SearchPlace;
  /** Tells it from the others of its place: a concertation's number, a day, or the id of a member, objective, action. */
  readonly reference: string | null;
  /** On one line, without control characters. */
  readonly text: string;
}

/** At most so many results are given: whoever sees fifty types another letter. */
export const SEARCH_LIMIT = 50;

export interface SearchResult {
  /** Tells it from every other result, until the dossier changes. */
  readonly entryId: number;
  readonly caseFileId: CaseFileId;
  readonly number: string;
  readonly usualName: string;
  readonly familyName: string;
  readonly place: SearchPlace;
  readonly reference: string | null;
  /** A few words around what was found, in order; never markup. */
  readonly excerpt: ReadonlyArray<ExcerptSegment>;
}

export interface ExcerptSegment {
  /** Its place among the segments. */
  readonly at: number;
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a search looks through beside the case file. */
type SearchedSupplement = Pick<
  Supplement,
  "fundingDecision" | "receipts" | "planAgreements" | "leftOutObjectives"
>;

/** Everything a search can find in a dossier, in the order of its pages. Identifiers and money are not words. */
export const searchEntries = (
  caseFile: CaseFile,
  supplement: SearchedSupplement,
): ReadonlyArray<SearchEntry> => [
  ...personEntries(caseFile),
  ...requestEntries(caseFile),
  ...clarificationEntries(caseFile),
  ...consentEntries(caseFile),
  ...preparationEntries(caseFile),
  ...caseFile.network.flatMap(({ id, name, role, organisation, phone, email }) =>
    entry("network", id, [name, role, organisation, phone, email]),
  ),
  ...caseFile.concertations.flatMap(concertationEntries),
  ...caseFile.cycles.flatMap(cycleEntries),
  ...agreedEntries(supplement),
  ...caseFile.feedback.flatMap(({ on, text, answer }) => entry("feedback", on, [text, answer])),
  ...fundingEntries(caseFile),
  ...grantEntries(supplement),
];

type Text = string | null | undefined;

/** Short pieces that belong together, as one entry; none when all are empty. */
const entry = (
  place: SearchPlace,
  reference: string | null,
  pieces: ReadonlyArray<Text>,
): ReadonlyArray<SearchEntry> => {
  const text = pieces
    .filter(Boolean)
    .join(" · ")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return text === "" ? [] : [{ place, reference, text }];
};

/** Each text an entry of its own. */
const entryEach = (
  place: SearchPlace,
  reference: string | null,
  texts: ReadonlyArray<Text>,
): ReadonlyArray<SearchEntry> => texts.flatMap((text) => entry(place, reference, [text]));

const personEntries = ({ person }: CaseFile): ReadonlyArray<SearchEntry> => [
  ...entry("person", null, [
    person.usualName,
    person.givenNames,
    person.familyName,
    person.ownScriptName,
    person.address.street,
    person.address.city,
    person.livesIn,
    person.phone,
    person.email,
  ]),
  ...entry("story", null, [person.tenLines]),
];

const requestEntries = ({ request }: CaseFile): ReadonlyArray<SearchEntry> => [
  ...entry("request", null, [request.requester.name, request.requester.quality]),
  ...entryEach("request", null, [
    request.reason,
    ...request.previousAttempts,
    ...request.criteria.map(({ comment }) => comment),
    request.decisionReason,
    request.revisitReason,
  ]),
  ...request.redirections.flatMap(({ service, how }) => entry("request", null, [service, how])),
];

const clarificationEntries = ({ clarification }: CaseFile): ReadonlyArray<SearchEntry> =>
  clarification
    ? [
        ...entry("demand", null, [clarification.demand]),
        ...entryEach("clarification", null, [
          ...clarification.needs,
          ...clarification.whatWorked,
          ...clarification.whatFailed,
          ...(clarification.strengths ?? []),
          ...(clarification.doNotInvite ?? []),
          ...(clarification.doNotDiscuss ?? []),
        ]),
      ]
    : [];

const consentEntries = (caseFile: CaseFile): ReadonlyArray<SearchEntry> => {
  const { consents, representatives, trustedPerson, legalProtection, discernment } = caseFile;
  const { consentOverride } = caseFile;
  return [
    ...consents.flatMap(({ id, subject, givenByName, limits }) =>
      entry("consent", id, [subject, givenByName, limits]),
    ),
    ...representatives.flatMap(({ name, quality, agreementReason }) =>
      entry("representation", null, [name, quality, agreementReason]),
    ),
    ...entry("representation", null, [trustedPerson?.name, trustedPerson?.quality]),
    ...entry("representation", null, [legalProtection?.type, legalProtection?.scope]),
    ...entry("representation", null, [discernment?.conclusion, discernment?.comment]),
    ...entryEach("consentOverride", null, [
      consentOverride?.writtenJustification,
      ...(consentOverride?.dangers ?? []),
      ...(consentOverride?.limits ?? []),
      consentOverride?.informationGiven.text,
      consentOverride?.informationGiven.personReaction,
    ]),
  ];
};

const preparationEntries = ({ preparation }: CaseFile): ReadonlyArray<SearchEntry> =>
  preparation
    ? entryEach("preparation", null, [
        ...preparation.expectations.map(({ text }) => text),
        ...preparation.proposedActions,
        ...preparation.expectedEffects,
        ...preparation.firstLineResources,
      ])
    : [];

const concertationEntries = (concertation: Concertation): ReadonlyArray<SearchEntry> => {
  const number = String(concertation.number);
  return [
    ...entryEach("agenda", number, concertation.agenda),
    ...entryEach("personWords", number, [concertation.personVoice, concertation.reportedVoice]),
    ...entryEach(
      "statement",
      number,
      concertation.statements.map(({ text }) => text),
    ),
    ...entryEach("agreement", number, concertation.agreements),
    ...entryEach("divergence", number, concertation.divergences),
    ...concertation.decisions.flatMap(({ text, reservations = [] }) =>
      entry("decision", number, [text, ...reservations.map((reservation) => reservation.text)]),
    ),
    ...entryEach("context", number, [
      concertation.contextStatement,
      concertation.renewedTrajectory,
      concertation.personAbsenceReason,
    ]),
  ];
};

const cycleEntries = ({
  plan,
  followUps,
  evaluation,
  outcomeReason,
}: Cycle): ReadonlyArray<SearchEntry> => [
  ...plan.objectives.flatMap(({ id, label, personWords, reportedVoice, changed }) =>
    entryEach("objective", id, [label, personWords, reportedVoice, changed]),
  ),
  ...plan.actions.flatMap(({ id, what, how, notDoneReason }) =>
    entry("action", id, [what, how, notDoneReason]),
  ),
  ...entryEach("safetyPlan", null, [
    ...(plan.safetyPlan?.warningSigns ?? []),
    ...(plan.safetyPlan?.steps ?? []),
    ...(plan.safetyPlan?.doNot ?? []),
  ]),
  ...followUps.flatMap((followUp) =>
    entry(followUp.private ? "privateFollowUp" : "followUp", followUp.on, [
      followUp.channel,
      followUp.text,
    ]),
  ),
  ...entryEach("evaluation", null, [
    evaluation?.personSatisfaction,
    evaluation?.cooperationQuality,
    ...(evaluation?.criticalMoments ?? []),
    ...(evaluation?.positiveMoments ?? []),
    outcomeReason,
  ]),
];

const agreedEntries = ({
  planAgreements,
  leftOutObjectives,
}: SearchedSupplement): ReadonlyArray<SearchEntry> => [
  ...planAgreements.flatMap(({ answers }) =>
    answers.flatMap(({ memberId, words }) => entry("planAgreement", memberId, [words])),
  ),
  ...leftOutObjectives.flatMap(({ objectiveId, reason }) =>
    entry("objective", objectiveId, [reason]),
  ),
];

const fundingEntries = ({ fundingRequest }: CaseFile): ReadonlyArray<SearchEntry> =>
  fundingRequest
    ? [
        ...entry("funding", null, [fundingRequest.addressedTo, fundingRequest.priorContactAnswer]),
        ...fundingRequest.lines.flatMap(({ id, label, supplier, justification }) =>
          entry("funding", id, [label, supplier, justification]),
        ),
        ...fundingRequest.requirementsJustification.flatMap(({ requirement, how }) =>
          entry("funding", null, [requirement, how]),
        ),
        ...fundingRequest.otherFundingSought.flatMap(({ source, answer }) =>
          entry("funding", null, [source, answer]),
        ),
      ]
    : [];

const grantEntries = ({
  fundingDecision,
  receipts,
}: SearchedSupplement): ReadonlyArray<SearchEntry> => [
  ...entry("fundingDecision", null, [fundingDecision?.by, fundingDecision?.reason]),
  ...receipts.flatMap(({ id, label, supplier }) => entry("receipt", id, [label, supplier])),
];
