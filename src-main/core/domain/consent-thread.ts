import {
  byDay,
  type Consent,
  consentKinds,
  type ConsentScope,
  isConsentGiven,
  type NewConsent,
} from "./consent.ts";
import type { LocalDate } from "./local-date.ts";

/** The successive answers of one giver, on one subject, for the same recipients. */
export interface ConsentThread {
  /** The latest answer on or before the day; of a thread that starts later (a file from elsewhere), its first. */
  readonly answer: Consent;
  readonly isInForce: boolean;
  /** The others, newest first. */
  readonly others: ReadonlyArray<Consent>;
  /** To whom the answer applies; empty: to everybody concerned. */
  readonly memberIds: ReadonlyArray<string>;
}

/** Everything that was answered on one subject. */
export interface ConsentSubject {
  readonly kind: Consent["kind"];
  readonly subject: string;
  /** The person's own first, then each representative's. */
  readonly threads: ReadonlyArray<ConsentThread>;
  /** Two representatives disagree for the same recipient: both answers stand, neither wins by itself. */
  readonly isDivergent: boolean;
}

/** What holds for one recipient: a union of answers, never a verdict. */
export interface RecipientAnswer {
  readonly own: Consent | null;
  /** One of each representative who answered. */
  readonly representatives: ReadonlyArray<Consent>;
  readonly isDivergent: boolean;
}

/**
 * The answers in force on a day: of each giver, on each subject, for the same recipients, the latest one. An answer
 * for other recipients never replaces one for everybody: « oui » stays beside « mais pas pour la police ».
 */
export const consentsInForceOn = (
  consents: ReadonlyArray<Consent>,
  scopes: ReadonlyArray<ConsentScope>,
  day: LocalDate,
): ReadonlyArray<Consent> =>
  threadsOn(consents, scopes, day)
    .filter(({ isInForce }) => isInForce)
    .map(({ answer }) => answer);

/** Every answer, by subject, in the order of the kinds: taking part comes first. */
export const consentSubjectsOn = (
  consents: ReadonlyArray<Consent>,
  scopes: ReadonlyArray<ConsentScope>,
  day: LocalDate,
): ReadonlyArray<ConsentSubject> => {
  const bySubject = Map.groupBy(threadsOn(consents, scopes, day), ({ answer }) =>
    subjectKey(answer),
  );
  return [...bySubject.values()]
    .flatMap((threads) => {
      const [own, representatives] = [
        threads.filter(({ answer }) => answer.givenBy === "person"),
        threads.filter(({ answer }) => answer.givenBy !== "person"),
      ];
      const sorted = [...own, ...representatives];
      const first = sorted[0];
      if (!first) return [];
      const { kind, subject } = first.answer;
      return { kind, subject, threads: sorted, isDivergent: isDivergent(representatives) };
    })
    .toSorted((a, b) => consentKinds.indexOf(a.kind) - consentKinds.indexOf(b.kind));
};

/**
 * What each giver's answers on a subject mean for one member. The answer that names the member counts before one for
 * everybody, unless the latter is a later refusal or withdrawal: a « non » to all is a « non » to each, while a later
 * « oui » to all does not undo what was refused to somebody by name.
 */
export const consentFor = (
  consents: ReadonlyArray<Consent>,
  scopes: ReadonlyArray<ConsentScope>,
  { kind, subject, memberId }: Pick<Consent, "kind" | "subject"> & { readonly memberId: string },
  day: LocalDate,
): RecipientAnswer => {
  const key = subjectKey({ kind, subject });
  const applying = threadsOn(consents, scopes, day).filter(
    ({ answer, isInForce, memberIds }) =>
      isInForce &&
      subjectKey(answer) === key &&
      (memberIds.length === 0 || memberIds.includes(memberId)),
  );
  const effective = [...Map.groupBy(applying, ({ answer }) => giverKey(answer)).values()].flatMap(
    (threads) => effectiveThread(threads) ?? [],
  );
  const representatives = effective.filter(({ answer }) => answer.givenBy !== "person");
  return {
    own: effective.find(({ answer }) => answer.givenBy === "person")?.answer ?? null,
    representatives: representatives.map(({ answer }) => answer),
    isDivergent: isDivergent(representatives.map((thread) => ({ ...thread, memberIds: [] }))),
  };
};

/** The answer that a new one supersedes: of the same giver, on the same subject, for exactly the same recipients. */
export const supersededBy = (
  { consent, memberIds }: NewConsent,
  consents: ReadonlyArray<Consent>,
  scopes: ReadonlyArray<ConsentScope>,
): Consent | undefined =>
  consents
    .filter(
      (one) =>
        one.on <= consent.on &&
        threadKey(one, recipientsOf(one.id, scopes)) === threadKey(consent, memberIds),
    )
    .toSorted(byDay)
    .at(-1);

/** To whom an answer applies; empty: to everybody concerned. */
export const recipientsOf = (
  consentId: string,
  scopes: ReadonlyArray<ConsentScope>,
): ReadonlyArray<string> => scopes.find((scope) => scope.consentId === consentId)?.memberIds ?? [];

type Answer = Pick<Consent, "kind" | "subject" | "givenBy" | "givenByName">;

/** By what an answer is about, then by the links that files from elsewhere may set between other words. */
const threadsOn = (
  consents: ReadonlyArray<Consent>,
  scopes: ReadonlyArray<ConsentScope>,
  day: LocalDate,
): ReadonlyArray<ConsentThread> => {
  const byKey = new Map<string, Consent[]>();
  const byId = new Map<string, Consent[]>();
  for (const consent of consents) {
    const key = threadKey(consent, recipientsOf(consent.id, scopes));
    const linked = consent.supersedesId === undefined ? undefined : byId.get(consent.supersedesId);
    const thread = linked ?? byKey.get(key) ?? [];
    thread.push(consent);
    byId.set(consent.id, thread);
    if (!byKey.has(key)) byKey.set(key, thread);
  }
  return [...new Set(byId.values())].flatMap((unsorted) => {
    const answers = unsorted.toSorted(byDay);
    const inForce = answers.findLast(({ on }) => on <= day);
    const answer = inForce ?? answers[0];
    if (!answer) return [];
    return {
      answer,
      isInForce: inForce !== undefined,
      others: answers.filter((one) => one !== answer).toReversed(),
      memberIds: recipientsOf(answer.id, scopes),
    };
  });
};

const effectiveThread = (threads: ReadonlyArray<ConsentThread>): ConsentThread | undefined => {
  const sorted = threads.toSorted((a, b) => byDay(a.answer, b.answer));
  const naming = sorted.findLast(({ memberIds }) => memberIds.length > 0);
  const general = sorted.findLast(({ memberIds }) => memberIds.length === 0);
  if (!naming || !general) return naming ?? general;
  const isTakenBack =
    !isConsentGiven(general.answer.status) && general.answer.on > naming.answer.on;
  return isTakenBack ? general : naming;
};

const isDivergent = (threads: ReadonlyArray<ConsentThread>): boolean =>
  threads.some(
    (one, index) =>
      one.isInForce &&
      threads
        .slice(index + 1)
        .some(
          (other) =>
            other.isInForce &&
            giverKey(one.answer) !== giverKey(other.answer) &&
            doOverlap(one.memberIds, other.memberIds) &&
            isConsentGiven(one.answer.status) !== isConsentGiven(other.answer.status),
        ),
  );

const doOverlap = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
  one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));

const threadKey = (answer: Answer, memberIds: ReadonlyArray<string>): string =>
  JSON.stringify([subjectKey(answer), giverKey(answer), [...new Set(memberIds)].toSorted()]);

// Taking part is one question however it was worded: the exchange format counts the latest answer to it.
const subjectKey = ({ kind, subject }: Pick<Answer, "kind" | "subject">): string =>
  kind === "participate" ? kind : JSON.stringify([kind, folded(subject)]);

const giverKey = ({ givenBy, givenByName }: Pick<Answer, "givenBy" | "givenByName">): string =>
  givenBy === "person" ? givenBy : JSON.stringify([givenBy, folded(givenByName ?? "")]);

const folded = (text: string): string => text.trim().toLowerCase();
