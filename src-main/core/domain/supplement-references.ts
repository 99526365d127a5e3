import type { CaseFile } from "./case-file.ts";
import type { ReferenceProblem } from "./case-file-references.ts";
import { memberIdsIn, withMembers } from "./meeting-members.ts";
import type { FeedbackCorrection } from "./feedback-correction.ts";
import type { IssuedVersion } from "./issued-document.ts";
import { mapsOfMembers } from "./kept-map.ts";
import type { PlanAgreement } from "./plan-agreement.ts";
import type { PlanVersion } from "./plan-version.ts";
import type { Supplement } from "./supplement.ts";

/** What of a supplement speaks of something in the case file. Frozen plans, issued papers and reopenings stay what they were. */
type Referring = Pick<
  Supplement,
  | "consentScopes"
  | "receipts"
  | "feeRateChoices"
  | "observedVoices"
  | "planVersions"
  | "planAgreements"
  | "leftOutObjectives"
  | "feedbackCorrections"
  | "issuedDocuments"
  | "deliveries"
  | "plainWords"
  | "letterTexts"
  | "networkMaps"
  | "meeting"
  | "meetingTasks"
>;

/** Every id and number beside a case file that does not resolve in it, with its path in the supplement. */
export const findSupplementProblems = (
  caseFile: CaseFile,
  supplement: Referring,
): ReadonlyArray<ReferenceProblem> => {
  const known = knownIn(caseFile);
  const { consentScopes, receipts, feeRateChoices } = supplement;
  const problems: ReferenceProblem[] = [];
  const expect = (
    ids: ReadonlySet<string | number>,
    id: string | number,
    path: ReferenceProblem["path"],
  ): void => {
    if (!ids.has(id)) problems.push({ rule: "danglingReference", path, value: String(id) });
  };
  consentScopes.forEach(({ consentId, memberIds }, at) => {
    expect(known.consents, consentId, ["consentScopes", at, "consentId"]);
    memberIds.forEach((id, of) =>
      expect(known.members, id, ["consentScopes", at, "memberIds", of]),
    );
  });
  receipts.forEach(({ lineId }, at) => {
    if (lineId !== null) expect(known.fundingLines, lineId, ["receipts", at, "lineId"]);
  });
  feeRateChoices.forEach(({ concertationNumber }, at) =>
    expect(known.concertations, concertationNumber, ["feeRateChoices", at, "concertationNumber"]),
  );
  supplement.observedVoices.forEach(({ concertationNumber }, at) =>
    expect(known.concertations, concertationNumber, ["observedVoices", at, "concertationNumber"]),
  );
  supplement.plainWords.forEach(({ concertationNumber }, at) =>
    expect(known.concertations, concertationNumber, ["plainWords", at, "concertationNumber"]),
  );
  if (supplement.meeting)
    memberIdsIn(supplement.meeting).forEach(({ id, path }) =>
      expect(known.members, id, ["meeting", ...path]),
    );
  supplement.meetingTasks.forEach(({ concertationNumber, responsibleId }, at) => {
    expect(known.concertations, concertationNumber, ["meetingTasks", at, "concertationNumber"]);
    expect(known.members, responsibleId, ["meetingTasks", at, "responsibleId"]);
  });
  const versions = new Set<string | number>(supplement.planVersions.map(versionKey));
  supplement.planAgreements.forEach((agreement, at) => {
    expect(versions, versionKey(agreement), ["planAgreements", at, "version"]);
    agreement.answers.forEach(({ memberId }, of) =>
      expect(known.members, memberId, ["planAgreements", at, "answers", of, "memberId"]),
    );
  });
  supplement.leftOutObjectives.forEach(({ cycle, objectiveId }, at) =>
    expect(known.objectives, objectiveKey(cycle, objectiveId), [
      "leftOutObjectives",
      at,
      "objectiveId",
    ]),
  );
  supplement.feedbackCorrections.forEach((correction, at) => {
    expect(known.feedback, correction.feedbackId, ["feedbackCorrections", at, "feedbackId"]);
    if (!isPaperKnown(correction, known))
      expect(new Set(), correction.number ?? correction.document, [
        "feedbackCorrections",
        at,
        "number",
      ]);
  });
  const papers = supplement.issuedDocuments.map(paperKey);
  papers.forEach((key, at) => {
    if (papers.indexOf(key) !== at)
      problems.push({ rule: "duplicateId", path: ["issuedDocuments", at, "version"], value: key });
  });
  const issued = new Set<string | number>(papers);
  const deliveryIds = supplement.deliveries.map(({ id }) => id);
  supplement.deliveries.forEach((delivery, at) => {
    expect(issued, paperKey(delivery), ["deliveries", at, "version"]);
    if (deliveryIds.indexOf(delivery.id) !== at)
      problems.push({ rule: "duplicateId", path: ["deliveries", at, "id"], value: delivery.id });
  });
  const texts = supplement.letterTexts.map(({ letter, language }) => `${letter}.${language}`);
  texts.forEach((key, at) => {
    if (texts.indexOf(key) !== at)
      problems.push({ rule: "duplicateId", path: ["letterTexts", at, "letter"], value: key });
  });
  supplement.networkMaps.forEach(({ positions, links }, at) => {
    for (const [part, items] of [
      ["positions", positions] as const,
      ["links", links ?? []] as const,
    ])
      items.forEach(({ memberId }, of) =>
        expect(known.members, memberId, ["networkMaps", at, part, of, "memberId"]),
      );
  });
  return problems;
};

/**
 * The same supplement beside another state of its case file, as a file of version 1 brings one: what spoke of something
 * that is no longer there goes, and so does whom an answer applied to when another answer has taken its id.
 */
export const reconcileSupplement = (
  supplement: Supplement,
  before: CaseFile,
  after: CaseFile,
): Supplement => {
  const known = knownIn(after);
  const isSameAnswer = (id: string): boolean =>
    JSON.stringify(before.consents.find((one) => one.id === id)) ===
    JSON.stringify(after.consents.find((one) => one.id === id));
  return {
    ...supplement,
    consentScopes: supplement.consentScopes.flatMap(({ consentId, memberIds }) => {
      const kept = memberIds.filter((id) => known.members.has(id));
      return known.consents.has(consentId) && isSameAnswer(consentId) && kept.length > 0
        ? [{ consentId, memberIds: kept }]
        : [];
    }),
    receipts: supplement.receipts.map((receipt) =>
      receipt.lineId === null || known.fundingLines.has(receipt.lineId)
        ? receipt
        : { ...receipt, lineId: null },
    ),
    feeRateChoices: supplement.feeRateChoices.filter(({ concertationNumber }) =>
      known.concertations.has(concertationNumber),
    ),
    observedVoices: supplement.observedVoices.filter(({ concertationNumber }) =>
      known.concertations.has(concertationNumber),
    ),
    plainWords: supplement.plainWords.filter(({ concertationNumber }) =>
      known.concertations.has(concertationNumber),
    ),
    meeting: supplement.meeting && withMembers(supplement.meeting, known.members),
    meetingTasks: supplement.meetingTasks.filter(
      ({ concertationNumber, responsibleId }) =>
        known.concertations.has(concertationNumber) && known.members.has(responsibleId),
    ),
    planAgreements: answersOfMembers(supplement.planAgreements, known.members),
    leftOutObjectives: supplement.leftOutObjectives.filter(({ cycle, objectiveId }) =>
      known.objectives.has(objectiveKey(cycle, objectiveId)),
    ),
    networkMaps: mapsOfMembers(supplement.networkMaps, known.members),
    feedbackCorrections: supplement.feedbackCorrections.filter(
      (correction) => known.feedback.has(correction.feedbackId) && isPaperKnown(correction, known),
    ),
  };
};

/** The answers of those who are still in the network. */
export const answersOfMembers = (
  agreements: ReadonlyArray<PlanAgreement>,
  memberIds: ReadonlySet<string | number>,
): PlanAgreement[] =>
  agreements.flatMap(({ answers, ...version }) => {
    const kept = answers.filter(({ memberId }) => memberIds.has(memberId));
    return kept.length > 0 ? [{ ...version, answers: kept }] : [];
  });

type Known = ReturnType<typeof knownIn>;

const versionKey = ({ cycle, version }: Pick<PlanVersion, "cycle" | "version">): string =>
  `${cycle}.${version}`;

const paperKey = ({ number, version }: IssuedVersion): string => `${number}.${version}`;

const objectiveKey = (cycle: number, objectiveId: string): string => `${cycle}.${objectiveId}`;

/** A paper may have been corrected that the dossier no longer allows; what it was about must still be there. */
const isPaperKnown = (
  { document, number }: Pick<FeedbackCorrection, "document" | "number">,
  known: Known,
): boolean => {
  switch (document) {
    case "synthesisNote":
      return number !== null && known.concertations.has(number);
    case "plan":
      return number !== null && known.cycles.has(number);
    default:
      return number === null;
  }
};

const knownIn = ({
  consents,
  network,
  concertations,
  cycles,
  feedback,
  fundingRequest,
}: CaseFile) => ({
  consents: new Set<string | number>(consents.map(({ id }) => id)),
  members: new Set<string | number>(network.map(({ id }) => id)),
  concertations: new Set<string | number>(concertations.map(({ number }) => number)),
  cycles: new Set<string | number>(cycles.map(({ number }) => number)),
  objectives: new Set<string | number>(
    cycles.flatMap(({ number, plan }) => plan.objectives.map(({ id }) => objectiveKey(number, id))),
  ),
  feedback: new Set<string | number>(feedback.map(({ id }) => id)),
  fundingLines: new Set<string | number>(fundingRequest?.lines.map(({ id }) => id) ?? []),
});
