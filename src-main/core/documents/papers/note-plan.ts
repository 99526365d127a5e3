import { carrierIdOf } from "#domain/concertation.ts";
import { aboutTheLatest } from "#domain/document.ts";
import { afterwardsSection } from "./afterwards.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { Section } from "./paper.ts";
import { planSection } from "./plan-section.ts";
import { signaturesSection } from "./signatures.ts";

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
