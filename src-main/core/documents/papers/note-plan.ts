import { carrierIdOf } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import { type LatestAnswer, latestAnswers } from "#domain/plan-agreement.ts";
import { lastVersion } from "#domain/plan-version.ts";
import { aboutTheLatest } from "#domain/document.ts";
import { isForThem, possibleRecipients } from "#domain/recipient.ts";
import {
  capitalise,
  count,
  formatDate,
  formatTime,
  joinWords,
  setName,
  setText,
  withoutArticle,
} from "../language/french.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { Section } from "./paper.ts";
import { versionSentence } from "./paper-version.ts";
import type { Wording } from "./references.ts";

/** What follows from the meeting: the plan, who carries it, and who receives and signs the note. */

export const plan = ({ cycle, supplement, programme, wording }: NoteSubject): Section | null => {
  if (!cycle || cycle.plan.objectives.length === 0) return null;
  const { objectives, actions } = cycle.plan;
  return {
    kind: "plan",
    title: setText(capitalise(withoutArticle(programme.words.plan))),
    intro: `${planStanding(cycle, supplement)} ${count(objectives.length, "objectif")}, ${actions.length === 0 ? "aucune action" : count(actions.length, "action")}.`,
    objectives: objectives.map(({ id, label, personWords, reportedVoice, gasLevels }, index) => {
      const words = personWords ?? reportedVoice;
      return {
        label: `Objectif\u00A0${index + 1}\u00A0— ${wording.text(label)}`,
        words: words ? wording.text(words) : null,
        expected: `Résultat attendu\u00A0: ${wording.text(gasLevels["0"])}`,
        actions: actions
          .filter(({ objectiveId }) => objectiveId === id)
          .map(({ id: actionId, what, how, responsibleId, dueOn }) => ({
            reference: wording.action(actionId),
            what: wording.text(what),
            how: how ? wording.text(how) : null,
            who: wording.memberName(responsibleId),
            role: wording.memberRole(responsibleId),
            due: dueOn ? formatDate(dueOn) : "Sans échéance",
          })),
      };
    }),
    agreement: agreementLines(cycle, supplement, wording),
  };
};

/** « Version 2, du 4 mai 2026 ; plan validé le 20 février 2026. » A plan that came without versions is its first. */
const planStanding = (
  { number, plan: { validatedOn } }: Pick<Cycle, "number" | "plan">,
  { planVersions }: NoteSubject["supplement"],
): string => {
  const last = lastVersion(planVersions, number);
  if (!last || last.version === 1) return `Version\u00A01, validée le ${formatDate(validatedOn)}.`;
  return setText(
    `Version\u00A0${last.version}, du ${formatDate(last.on)} ; plan validé le ${formatDate(validatedOn)}.`,
  );
};

/**
 * Where each stands on the plan, those who agree together, the others with their words (domain 3, step 4). An answer
 * to an earlier version says so: the plan has changed since.
 */
const agreementLines = (
  { number }: Pick<Cycle, "number">,
  { planVersions, planAgreements }: NoteSubject["supplement"],
  wording: Wording,
): ReadonlyArray<string> => {
  const version = lastVersion(planVersions, number)?.version ?? 1;
  const answers = latestAnswers(planAgreements, number);
  const ofVersion = (one: LatestAnswer): string =>
    one.version === version ? "" : `, sur la version\u00A0${one.version}`;
  const agreeing = Map.groupBy(
    answers.filter(({ answer }) => answer === "agrees"),
    ofVersion,
  );
  return [
    ...[...agreeing].map(
      ([since, group]) =>
        `D’accord${since}\u00A0: ${joinWords(group.map(({ memberId }) => wording.memberName(memberId)))}.`,
    ),
    ...answers
      .filter(({ answer }) => answer !== "agrees")
      .map((one) => {
        const stance = one.answer === "reserves" ? "d’accord avec une réserve" : "pas d’accord";
        return `${wording.memberName(one.memberId)}, ${stance}${ofVersion(one)}\u00A0: ${wording.text(one.words ?? "")}`;
      }),
  ];
};

export const afterwards = ({ concertation, programme, wording }: NoteSubject): Section | null => {
  const { nextOn, nextAt } = concertation;
  const carrierId = carrierIdOf(concertation, programme);
  const rows = [
    carrierId
      ? {
          label: setText(capitalise(withoutArticle(programme.words.carrier))),
          value: [wording.memberName(carrierId), wording.memberRole(carrierId)].join("\n"),
        }
      : null,
    nextOn
      ? {
          label: "Prochaine concertation",
          value: `${formatDate(nextOn)}${nextAt ? ` à ${formatTime(nextAt)}` : ""}`,
        }
      : null,
  ].filter((row) => row !== null);
  return rows.length === 0 ? null : { kind: "facts", title: "Et après", rows };
};

/** The person always has a right to their own copy, whether they came or not (domain 3). */
export const signatures = (subject: NoteSubject): Section => {
  const { caseFile, concertation, programme, wording, standing } = subject;
  const note = { ...aboutTheLatest("synthesisNote"), concertation: concertation.number };
  const member = caseFile.network.find(({ category }) => category === "person");
  const boxes = possibleRecipients(subject, note, standing.on)
    .filter(isForThem)
    .map(({ recipient, memberId, name, role }) => {
      if (recipient === "person")
        return {
          name: setName(
            member?.name ?? `${caseFile.person.givenNames} ${caseFile.person.familyName}`,
          ),
          role: setText(member?.role ?? capitalise(programme.words.person)),
        };
      return memberId === null
        ? { name: setName(name), role: setText(role) }
        : { name: wording.memberName(memberId), role: wording.memberRole(memberId) };
    });
  return {
    kind: "signatures",
    title: "Destinataires et signatures",
    intro: `${versionSentence(standing, caseFile.organiser.name)} Un exemplaire est remis ${boxes.length === 1 ? "à la personne suivante" : `aux ${count(boxes.length, "personne")} suivantes`}\u00A0:`,
    boxes,
  };
};
