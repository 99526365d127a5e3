import type { CaseFile } from "./case-file.ts";
import type { LocalDate } from "./local-date.ts";
import type { Supplement } from "./supplement.ts";

/**
 * What of a dossier comes from somebody else than the person, or tells of somebody else: whoever answers a request for
 * access decides on each before handing it over (domain 5, « dossier complet »).
 */
export const passageKinds = [
  "requesterAccount",
  "representativeReason",
  "topicNotToRaise",
  "notToInvite",
  "expectation",
  "statement",
  "divergence",
  "reservation",
  "journalWithOthers",
  "feedbackOfOther",
  "relativeContact",
  "strainedLink",
  "privateNote",
] as const;
export type PassageKind = (typeof passageKinds)[number];

export interface Passage {
  /** Names it as long as the dossier does not change: its kind, then its place. */
  readonly id: string;
  readonly kind: PassageKind;
  /** Whom it comes from or tells of, as far as the dossier says. */
  readonly who: ReadonlyArray<string>;
  readonly on: LocalDate | null;
  readonly text: string;
}

/** Left out unless it is chosen: the drawer is the organiser's own (domain 3). */
export const isChosenAtFirst = ({ kind }: Pick<Passage, "kind">): boolean => kind !== "privateNote";

/** Every such passage, in the order of the steps. */
export const thirdPartyPassages = (
  caseFile: CaseFile,
  supplement: Beside,
): ReadonlyArray<Passage> =>
  [
    ...fromRequest(caseFile),
    ...fromClarification(caseFile, supplement),
    ...fromPreparation(caseFile),
    ...fromConcertations(caseFile),
    ...fromPlans(caseFile, supplement),
    ...fromJournal(caseFile),
    ...fromFeedback(caseFile),
    ...fromNetwork(caseFile),
  ].map(({ place, ...passage }) => ({ id: `${passage.kind}:${place}`, ...passage }));

/** Whether an entry of the journal was with nobody but the person, or with nobody. */
export const isWithPersonOnly = (
  { withIds }: { readonly withIds: ReadonlyArray<string> },
  { network }: Pick<CaseFile, "network">,
): boolean => withIds.every((id) => isPerson(network, id));

/** Whether words noted under a member's name are the person's own. */
export const isPerson = (network: CaseFile["network"], memberId: string): boolean =>
  network.some(({ id, category }) => id === memberId && category === "person");

type Beside = Pick<Supplement, "planAgreements" | "clarificationSource">;

type Placed = Omit<Passage, "id"> & { readonly place: string };

const nameOf = (network: CaseFile["network"], id: string): string =>
  network.find((member) => member.id === id)?.name ?? id;

const fromRequest = ({ request, representatives }: CaseFile): ReadonlyArray<Placed> => [
  {
    place: "0",
    kind: "requesterAccount",
    who: [`${request.requester.name} (${request.requester.quality})`],
    on: request.receivedOn,
    text: request.reason,
  },
  ...representatives.flatMap(({ name, quality, agreementOn = null, agreementReason }, at) =>
    agreementReason === undefined
      ? []
      : [
          {
            place: String(at),
            kind: "representativeReason" as const,
            who: [`${name} (${quality})`],
            on: agreementOn,
            text: agreementReason,
          },
        ],
  ),
];

const fromClarification = (
  { clarification, request: { requester } }: CaseFile,
  { clarificationSource }: Beside,
): ReadonlyArray<Placed> => {
  if (!clarification) return [];
  const { heldOn: on, doNotDiscuss = [], doNotInvite = [] } = clarification;
  const passages = (kind: PassageKind, texts: ReadonlyArray<string>) =>
    texts.map((text, at) => ({ place: String(at), kind, who: [], on, text }));
  // Without an interview it is the requester who tells (seed 4).
  const told =
    clarificationSource === "requester"
      ? [
          clarification.demand,
          ...clarification.needs,
          ...clarification.whatWorked,
          ...clarification.whatFailed,
          ...(clarification.strengths ?? []),
        ]
      : [];
  return [
    ...told.map((text, at) => ({
      place: `clarification.${at}`,
      kind: "requesterAccount" as const,
      who: [`${requester.name} (${requester.quality})`],
      on,
      text,
    })),
    ...passages("topicNotToRaise", doNotDiscuss),
    ...passages("notToInvite", doNotInvite),
  ];
};

const fromPreparation = ({ preparation, network }: CaseFile): ReadonlyArray<Placed> =>
  (preparation?.expectations ?? []).flatMap(({ byId, text }, at) =>
    isPerson(network, byId)
      ? []
      : [
          {
            place: String(at),
            kind: "expectation" as const,
            who: [nameOf(network, byId)],
            on: preparation?.invitationsSentOn ?? null,
            text,
          },
        ],
  );

const fromConcertations = ({ concertations, network }: CaseFile): ReadonlyArray<Placed> =>
  concertations.flatMap(({ number, heldOn: on, statements, divergences, decisions }) => {
    const said = (
      kind: PassageKind,
      all: ReadonlyArray<{ readonly byId: string; readonly text: string }>,
      place: string,
    ): ReadonlyArray<Placed> =>
      all.flatMap(({ byId, text }, at) =>
        isPerson(network, byId)
          ? []
          : [{ place: `${place}.${at}`, kind, who: [nameOf(network, byId)], on, text }],
      );
    return [
      ...said("statement", statements, String(number)),
      ...divergences.map((text, at) => ({
        place: `${number}.${at}`,
        kind: "divergence" as const,
        who: [],
        on,
        text,
      })),
      ...decisions.flatMap(({ id, reservations = [] }) =>
        said("reservation", reservations, `${number}.${id}`),
      ),
    ];
  });

const fromPlans = ({ network }: CaseFile, { planAgreements }: Beside): ReadonlyArray<Placed> =>
  planAgreements.flatMap(({ cycle, version, answers }) =>
    answers.flatMap(({ memberId, words }) =>
      words === null || isPerson(network, memberId)
        ? []
        : [
            {
              place: `plan.${cycle}.${version}.${memberId}`,
              kind: "reservation" as const,
              who: [nameOf(network, memberId)],
              on: null,
              text: words,
            },
          ],
    ),
  );

const fromJournal = (caseFile: CaseFile): ReadonlyArray<Placed> =>
  caseFile.cycles.flatMap(({ number, followUps }) =>
    followUps.flatMap((followUp, at) => {
      if (!followUp.private && isWithPersonOnly(followUp, caseFile)) return [];
      const { on, text, withIds } = followUp;
      return {
        place: `${number}.${at}`,
        kind: followUp.private ? ("privateNote" as const) : ("journalWithOthers" as const),
        who: withIds.map((id) => nameOf(caseFile.network, id)),
        on,
        text,
      };
    }),
  );

const fromFeedback = ({ feedback }: CaseFile): ReadonlyArray<Placed> =>
  feedback
    .filter(({ from }) => from !== "person")
    .map(({ id, on, text, answer }) => ({
      place: id,
      kind: "feedbackOfOther",
      who: [],
      on,
      text: answer === null ? text : `${text}\n${answer}`,
    }));

const RELATIVES: ReadonlySet<string> = new Set(["natural", "legalRepresentative", "other"]);

const fromNetwork = ({ network }: CaseFile): ReadonlyArray<Placed> =>
  network.flatMap(({ id, name, role, category, phone, email, linkToPerson }) => {
    const details = [phone, email].filter((one) => one).join(" · ");
    const who = [`${name} (${role})`];
    return [
      ...(RELATIVES.has(category) && details !== ""
        ? [{ place: id, kind: "relativeContact" as const, who, on: null, text: details }]
        : []),
      ...(linkToPerson === "broken" || linkToPerson === "conflict"
        ? [
            {
              place: id,
              kind: "strainedLink" as const,
              who,
              on: null,
              text: linkToPerson === "broken" ? "Lien rompu" : "Lien conflictuel",
            },
          ]
        : []),
    ];
  });
