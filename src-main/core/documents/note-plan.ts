import { carrierIdOf, noteRecipients } from "#domain/concertation.ts";
import {
  capitalise,
  count,
  formatDate,
  formatTime,
  setName,
  setText,
  withoutArticle,
} from "./french.ts";
import { FIRST_VERSION, type NoteSubject } from "./note-subject.ts";
import type { Section } from "./paper.ts";

/** What follows from the meeting: the plan, who carries it, and who receives and signs the note. */

export const plan = ({ cycle, programme, wording }: NoteSubject): Section | null => {
  if (!cycle || cycle.plan.objectives.length === 0) return null;
  const { objectives, actions, validatedOn } = cycle.plan;
  return {
    kind: "plan",
    title: setText(capitalise(withoutArticle(programme.words.plan))),
    intro: `Validé le ${formatDate(validatedOn)}. ${count(objectives.length, "objectif")}, ${actions.length === 0 ? "aucune action" : count(actions.length, "action")}.`,
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
  };
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
export const signatures = ({
  caseFile,
  concertation,
  programme,
  wording,
  today,
}: NoteSubject): Section => {
  const person = caseFile.network.find(({ category }) => category === "person");
  const recipients = noteRecipients(concertation, caseFile.network);
  const boxes = [
    {
      name: setName(person?.name ?? `${caseFile.person.givenNames} ${caseFile.person.familyName}`),
      role: setText(person?.role ?? capitalise(programme.words.person)),
    },
    ...recipients.map(({ id }) => ({ name: wording.memberName(id), role: wording.memberRole(id) })),
  ];
  return {
    kind: "signatures",
    title: "Destinataires et signatures",
    intro: `Version ${FIRST_VERSION}, établie le ${formatDate(today)} par ${setName(caseFile.organiser.name)}. Un exemplaire est remis ${boxes.length === 1 ? "à la personne suivante" : `aux ${count(boxes.length, "personne")} suivantes`}\u00A0:`,
    boxes,
  };
};
