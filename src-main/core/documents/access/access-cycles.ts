import { cyclesInOrder } from "#domain/case-file.ts";
import { type Cycle, reachedLevel } from "#domain/cycle.ts";
import { gasLevels, type Objective } from "#domain/plan.ts";
import { isPerson, isWithPersonOnly } from "#domain/third-party.ts";
import { actionWords, outcomeWords, positionWords } from "./access-words.ts";
import { group, prose, type Worded } from "./section-shapes.ts";
import { formatDate, setText } from "../language/french.ts";
import type { LabelledList, Section } from "../papers/paper.ts";
import type { Wording } from "../papers/references.ts";

/** Plan, follow-up and evaluation of each passage, in its words: no score, and no entry that is private or with others. */
export const cycleSections = ({ caseFile, supplement, wording }: Worded): ReadonlyArray<Section> =>
  cyclesInOrder(caseFile).flatMap((cycle) =>
    [
      prose(`Plan, passage ${cycle.number}`, [
        ...planGroups(cycle, wording),
        group(
          "Objectifs laissés",
          supplement.leftOutObjectives
            .filter((one) => one.cycle === cycle.number)
            .map(({ reason }) => wording.text(reason)),
        ),
        group(
          "Ce que la personne en dit",
          supplement.planAgreements
            .filter((one) => one.cycle === cycle.number)
            .flatMap(({ answers }) => answers)
            .filter(({ memberId }) => isPerson(caseFile.network, memberId))
            .map(({ answer, words }) =>
              words === null ? positionWords[answer] : wording.text(words),
            ),
        ),
      ]),
      prose(`Suivi, passage ${cycle.number}`, [
        group(
          "Journal",
          cycle.followUps
            .filter((one) => !one.private && isWithPersonOnly(one, caseFile))
            .map(
              ({ on, channel, text }) =>
                `${formatDate(on)}, ${setText(channel)}\u00A0: ${wording.text(text)}`,
            ),
        ),
      ]),
      prose(`Évaluation, passage ${cycle.number}`, evaluationGroups(cycle, wording)),
    ].filter((one) => one !== null),
  );

const planGroups = (cycle: Cycle, wording: Wording): ReadonlyArray<LabelledList> => {
  const { objectives, actions, safetyPlan, validatedOn } = cycle.plan;
  return [
    group("Validé", [formatDate(validatedOn)]),
    ...objectives.map((objective) =>
      group(`Objectif\u00A0: ${wording.text(objective.label)}`, [
        ...[objective.personWords, objective.reportedVoice].flatMap((text) =>
          text ? [wording.text(text)] : [],
        ),
        ...levelLines(cycle, objective, wording),
        ...actions
          .filter(({ objectiveId }) => objectiveId === objective.id)
          .map(({ what, how, responsibleId, dueOn, status, notDoneReason }) =>
            [
              `${wording.text(what)} (${wording.memberName(responsibleId)}${dueOn ? `, pour le ${formatDate(dueOn)}` : ""})\u00A0: ${actionWords[status]}`,
              ...(how ? [wording.text(how)] : []),
              ...(notDoneReason ? [wording.text(notDoneReason)] : []),
            ].join("\n"),
          ),
      ]),
    ),
    group("Plan de sécurité, signes", (safetyPlan?.warningSigns ?? []).map(wording.text)),
    group("Plan de sécurité, étapes", (safetyPlan?.steps ?? []).map(wording.text)),
    group("Plan de sécurité, à ne pas faire", (safetyPlan?.doNot ?? []).map(wording.text)),
  ];
};

/** What was hoped for and what was reached, in the words of the levels (domain 4: never a score for the person). */
const levelLines = (
  cycle: Cycle,
  objective: Objective,
  wording: Wording,
): ReadonlyArray<string> => {
  const reached = reachedLevel(cycle, objective);
  const level = gasLevels.find((one) => Number(one) === reached);
  return [
    `Résultat attendu\u00A0: ${wording.text(objective.gasLevels["0"])}`,
    ...(level ? [`Là où on en est\u00A0: ${wording.text(objective.gasLevels[level])}`] : []),
  ];
};

const evaluationGroups = (
  { evaluation, outcome, closedOn, outcomeReason }: Cycle,
  wording: Wording,
): ReadonlyArray<LabelledList> => [
  group(
    "Issue",
    outcome === "ongoing"
      ? []
      : [
          `${setText(outcomeWords[outcome])}${closedOn ? `, le ${formatDate(closedOn)}` : ""}`,
          ...(outcomeReason ? [wording.text(outcomeReason)] : []),
        ],
  ),
  ...(evaluation
    ? [
        group("Évalué", [formatDate(evaluation.on)]),
        group("Son avis", [wording.text(evaluation.personSatisfaction)]),
        group("La collaboration", [wording.text(evaluation.cooperationQuality)]),
        group("Moments difficiles", evaluation.criticalMoments.map(wording.text)),
        group("Moments heureux", evaluation.positiveMoments.map(wording.text)),
      ]
    : []),
];
