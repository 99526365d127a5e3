import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { type LatestAnswer, latestAnswers } from "#domain/plan-agreement.ts";
import { lastVersion } from "#domain/plan-version.ts";
import { languages } from "../language/languages.ts";
import { NO_BREAK_SPACE } from "../language/spaces.ts";
import { planWords } from "../words/plan-words.ts";
import type { PlanSubject } from "./note-subject.ts";
import type { ActionRow, Section } from "./paper.ts";

/** What the plan's own paper says besides what the note says of it. */
interface PlanDetail {
  readonly title: string;
  /** Whose words, life domains, how close to the person each action is carried, and what follow-up noted of it. */
  readonly isDetailed: boolean;
}

/** Objectives, who does what, how and by when, and where each stands on it (domain 3, step 4). */
export const planSection = (about: PlanSubject, { title, isDetailed }: PlanDetail): Section => {
  const { cycle, language, wording } = about;
  const { objectives, actions } = cycle.plan;
  const words = planWords[language];
  const counts = words.counts(objectives.length, actions.length);
  return {
    kind: "plan",
    title,
    intro: isDetailed ? counts : `${planStanding(about)} ${counts}`,
    headers: words.headers,
    noAction: words.noAction,
    agreementTitle: words.agreementTitle,
    objectives: objectives.map((objective, index) => {
      const { id, label, lifeDomain, personWords, reportedVoice, gasLevels } = objective;
      const spoken = personWords ?? reportedVoice;
      const introduce = (text: string): string => {
        if (!isDetailed) return text;
        return personWords ? words.ownWords(text) : words.reportedWords(text);
      };
      const expected = words.expected(wording.text(gasLevels["0"]));
      return {
        label: words.objective(index + 1, wording.text(label)),
        words: spoken ? introduce(wording.text(spoken)) : null,
        expected:
          isDetailed && lifeDomain
            ? `${words.lifeDomain(wording.text(lifeDomain))}\n${expected}`
            : expected,
        actions: actions
          .filter(({ objectiveId }) => objectiveId === id)
          .map((action) => actionRow(about, action, isDetailed)),
      };
    }),
    agreement: agreementLines(about),
  };
};

const actionRow = (
  { language, set, wording }: PlanSubject,
  action: PlanAction,
  isDetailed: boolean,
): ActionRow => {
  const { id, what, how, responsibleId, dueOn, subsidiarity } = action;
  const words = planWords[language];
  return {
    reference: wording.action(id),
    what: wording.text(what),
    how: how ? wording.text(how) : null,
    closeness: isDetailed && subsidiarity ? words.closeness[subsidiarity] : null,
    who: wording.memberName(responsibleId),
    role: wording.memberRole(responsibleId),
    due: dueOn ? set.formatDate(dueOn) : words.noDueDay,
    state: isDetailed ? actionState(action, language) : null,
  };
};

/** What nobody noted anything of is still to do: its due day says it. Why one is blocked stays with the follow-up. */
const actionState = ({ status, doneOn }: PlanAction, language: PaperLanguage): string | null => {
  if (status === "todo") return null;
  const words = planWords[language];
  return status === "done" && doneOn !== null
    ? words.doneOn(languages[language].formatDate(doneOn).replaceAll(" ", NO_BREAK_SPACE))
    : words.state[status];
};

/** « Version 2, du 4 mai 2026 ; plan validé le 20 février 2026. » A plan that came without versions is its first. */
export const planStanding = ({
  cycle: { number, plan },
  supplement: { planVersions },
  language,
  set,
}: PlanSubject): string => {
  const last = lastVersion(planVersions, number);
  const words = planWords[language];
  const validatedOn = set.formatDate(plan.validatedOn);
  return !last || last.version === 1
    ? words.validatedOn(validatedOn)
    : words.amendedOn(last.version, set.formatDate(last.on), validatedOn);
};

/**
 * Where each stands on the plan, those who agree together, the others with their words (domain 3, step 4). An answer
 * to an earlier version says so: the plan has changed since.
 */
const agreementLines = ({
  cycle: { number },
  supplement: { planVersions, planAgreements },
  language,
  set,
  wording,
}: PlanSubject): ReadonlyArray<string> => {
  const words = planWords[language];
  const version = lastVersion(planVersions, number)?.version ?? 1;
  const answers = latestAnswers(planAgreements, number);
  const ofVersion = (one: LatestAnswer): string =>
    one.version === version ? "" : words.onVersion(one.version);
  const agreeing = Map.groupBy(
    answers.filter(({ answer }) => answer === "agrees"),
    ofVersion,
  );
  return [
    ...[...agreeing].map(([since, group]) =>
      words.agree(set.joinWords(group.map(({ memberId }) => wording.memberName(memberId))), since),
    ),
    ...answers.flatMap((one) =>
      one.answer === "agrees"
        ? []
        : [
            words.stands(
              wording.memberName(one.memberId),
              one.answer,
              ofVersion(one),
              wording.text(one.words ?? ""),
            ),
          ],
    ),
  ];
};
