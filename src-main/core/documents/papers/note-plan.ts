import { carrierIdOf } from "#domain/concertation.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { afterwardsSection } from "./afterwards.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { Section } from "./paper.ts";
import { planSection } from "./plan-section.ts";
import { signaturesSection } from "./signatures.ts";
import { noteWords } from "../words/note-words.ts";

/** What follows from the meeting: the plan, who carries it, and who receives and signs the note. */

export const plan = ({ cycle, ...about }: NoteSubject): Section | null => {
  if (!cycle || cycle.plan.objectives.length === 0) return null;
  const { set, programmeWords } = about;
  return planSection(
    { ...about, cycle },
    {
      title: set.setText(set.capitalise(set.withoutArticle(programmeWords.plan))),
      isDetailed: false,
    },
  );
};

/** What was agreed before the passage has a plan; from then on the plan says it, as it now stands. */
export const tasks = ({
  cycle,
  concertation,
  supplement: { meetingTasks },
  language,
  set,
  wording,
}: NoteSubject): Section | null => {
  const agreed = meetingTasks.filter((one) => one.concertationNumber === concertation.number);
  if (cycle || agreed.length === 0) return null;
  const words = noteWords[language];
  return {
    kind: "list",
    title: words.tasks,
    items: agreed.map(({ what, responsibleId, dueOn }) =>
      words.says(
        wording.memberName(responsibleId),
        dueOn === null
          ? wording.text(what)
          : words.byDay(wording.text(what), set.formatDate(dueOn)),
      ),
    ),
  };
};

export const afterwards = (about: NoteSubject): Section | null => {
  const { concertation, programme } = about;
  const { nextOn, nextAt } = concertation;
  return afterwardsSection(about, {
    carrierId: carrierIdOf(concertation, programme),
    next: nextOn ? { on: nextOn, at: nextAt ?? null, place: null } : null,
  });
};

export const signatures = (about: NoteSubject): Section =>
  signaturesSection(about, {
    ...aboutTheLatest("synthesisNote"),
    concertation: about.concertation.number,
  });
