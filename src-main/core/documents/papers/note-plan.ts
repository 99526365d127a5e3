import { carrierIdOf } from "#domain/concertation.ts";
import { aboutTheLatest } from "#domain/document.ts";
import { planWords } from "../words/plan-words.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { Section } from "./paper.ts";
import { versionSentence } from "./paper-version.ts";
import { planSection } from "./plan-section.ts";
import { recipientBoxes } from "./recipient-boxes.ts";

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

export const afterwards = ({
  concertation,
  programme,
  language,
  set,
  programmeWords,
  wording,
}: NoteSubject): Section | null => {
  const { nextOn, nextAt } = concertation;
  const words = planWords[language];
  const carrierId = carrierIdOf(concertation, programme);
  const rows = [
    carrierId
      ? {
          label: set.setText(set.capitalise(set.withoutArticle(programmeWords.carrier))),
          value: [wording.memberName(carrierId), wording.memberRole(carrierId)].join("\n"),
        }
      : null,
    nextOn
      ? {
          label: words.nextMeeting,
          value: nextAt
            ? words.nextMeetingAt(set.formatDate(nextOn), set.formatTime(nextAt))
            : set.formatDate(nextOn),
        }
      : null,
  ].filter((row) => row !== null);
  return rows.length === 0 ? null : { kind: "facts", title: words.afterwards, rows };
};

export const signatures = (about: NoteSubject): Section => {
  const { caseFile, concertation, standing, language } = about;
  const words = planWords[language];
  const note = { ...aboutTheLatest("synthesisNote"), concertation: concertation.number };
  const boxes = recipientBoxes(about, note);
  return {
    kind: "signatures",
    title: words.signatures,
    intro: `${versionSentence(standing, caseFile.organiser.name, language)} ${words.copies(boxes.length)}`,
    boxes,
  };
};
