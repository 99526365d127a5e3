import { firstConcertation } from "#domain/case-file.ts";
import { didAttend } from "#domain/concertation.ts";
import { observerAt } from "#domain/observed-voice.ts";
import { noteWords } from "../words/note-words.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { AttendanceRow, LabelledList, Section } from "./paper.ts";

/** What was said and decided around the table: one function a section, null where there is nothing to say. */

/** Whoever was not invited is left out: the note would tell every recipient who was kept away. */
export const attendance = ({
  concertation,
  caseFile,
  language,
  set,
  wording,
}: NoteSubject): Section | null => {
  const words = noteWords[language];
  const rows = concertation.attendance
    .filter((one) => one.attendance !== "notInvited")
    .map(({ memberId, attendance: status, agendaItems = [] }): AttendanceRow => {
      const isAbsentPerson =
        !concertation.personPresent &&
        caseFile.network.some(({ id, category }) => id === memberId && category === "person");
      const detail = isAbsentPerson ? (concertation.personAbsenceReason ?? null) : null;
      return {
        name: wording.memberName(memberId),
        role: wording.memberRole(memberId),
        status: words.attendanceStatus[status],
        came: didAttend({ attendance: status }),
        detail:
          agendaItems.length > 0
            ? wording.text(set.joinWords(agendaItems))
            : detail && set.capitalise(wording.text(detail)),
      };
    });
  return rows.length === 0
    ? null
    : {
        kind: "attendance",
        title: words.attendance,
        headers: words.attendanceHeaders,
        rows,
      };
};

export const context = (about: NoteSubject): Section => {
  const { caseFile, concertation, language, set, wording } = about;
  const { requester, receivedOn } = caseFile.request;
  const words = noteWords[language];
  const asked = words.asked(
    set.setName(requester.name),
    set.setText(requester.quality),
    set.formatDate(receivedOn),
  );
  return {
    kind: "prose",
    title: words.context,
    paragraphs: [
      asked,
      ...(concertation.contextStatement ? [wording.text(concertation.contextStatement)] : []),
    ],
    groups: [agendaGroup(about), ...preparationGroups(about)].filter(
      ({ items }) => items.length > 0,
    ),
  };
};

/** Items somebody numbered by hand get a real numbered list, not a number beside a dash. */
const agendaGroup = ({
  concertation: { agenda },
  language,
  wording,
}: NoteSubject): LabelledList => {
  const numbered = agenda.every((item, index) => item.startsWith(`${index + 1}. `));
  return {
    label: noteWords[language].agenda,
    numbered,
    items: agenda.map((item) => wording.text(numbered ? item.slice(item.indexOf(" ") + 1) : item)),
  };
};

/** The context is told « sur base des éléments identifiés dans la phase préparatoire » (seed 3), before the first one. */
const preparationGroups = ({
  caseFile,
  concertation,
  language,
  wording,
}: NoteSubject): ReadonlyArray<LabelledList> => {
  const { preparation } = caseFile;
  if (!preparation || concertation.number !== firstConcertation(caseFile)?.number) return [];
  const words = noteWords[language];
  return [
    {
      label: words.expectations,
      numbered: false,
      items: preparation.expectations.map(({ byId, text }) =>
        words.says(wording.memberName(byId), wording.text(text)),
      ),
    },
    {
      label: words.proposedActions,
      numbered: false,
      items: preparation.proposedActions.map(wording.text),
    },
    {
      label: words.expectedEffects,
      numbered: false,
      items: preparation.expectedEffects.map(wording.text),
    },
    {
      label: words.firstLineResources,
      numbered: false,
      items: preparation.firstLineResources.map(wording.text),
    },
  ];
};

/**
 * Spoken words win; reported ones carry their source in their own text (seed 3: « ou relater précisément »), and what
 * was observed of somebody without words says by whom.
 */
export const personVoice = ({
  concertation,
  supplement: { observedVoices },
  language,
  set,
  programmeWords,
  wording,
}: NoteSubject): Section | null => {
  const { personVoice: spoken, reportedVoice } = concertation;
  const text = spoken ?? reportedVoice;
  if (!text) return null;
  const words = noteWords[language];
  const observer = observerAt(observedVoices, concertation.number);
  const reportedBy = observer ? words.observedBy(set.setName(observer)) : words.reportedVoice;
  return {
    kind: "voice",
    title: words.personVoice(programmeWords.person),
    text: wording.text(text),
    note: spoken ? null : reportedBy,
  };
};

export const statements = ({ concertation, language, wording }: NoteSubject): Section | null =>
  concertation.statements.length === 0
    ? null
    : {
        kind: "statements",
        title: noteWords[language].statements,
        statements: concertation.statements.map(({ byId, text }) => ({
          who: wording.memberName(byId),
          role: wording.memberRole(byId),
          text: wording.text(text),
        })),
      };

export const agreements = ({ concertation, language, wording }: NoteSubject): Section | null =>
  concertation.agreements.length === 0
    ? null
    : {
        kind: "list",
        title: noteWords[language].agreements,
        items: concertation.agreements.map(wording.text),
      };

export const divergences = ({ concertation, language, wording }: NoteSubject): Section | null => {
  const words = noteWords[language];
  const reservations = concertation.decisions.flatMap(({ id, reservations: made = [] }) =>
    made.map(({ byId, text }) =>
      words.reservation(wording.memberName(byId), wording.decision(id), wording.text(text)),
    ),
  );
  const items = [...concertation.divergences.map(wording.text), ...reservations];
  return items.length === 0 ? null : { kind: "list", title: words.divergences, items };
};

export const renewedTrajectory = ({
  concertation,
  language,
  wording,
}: NoteSubject): Section | null =>
  concertation.renewedTrajectory
    ? {
        kind: "prose",
        title: noteWords[language].renewedTrajectory,
        paragraphs: [wording.text(concertation.renewedTrajectory)],
        groups: [],
      }
    : null;

export const decisions = ({ concertation, language, wording }: NoteSubject): Section | null => {
  const [first, ...others] = concertation.decisions;
  if (!first) return null;
  const words = noteWords[language];
  const isSame = others.every(({ validatedBy }) => validatedBy === first.validatedBy);
  return {
    kind: "decisions",
    title: words.decisions,
    validation: isSame
      ? words.validatedTogether(concertation.decisions.length, first.validatedBy)
      : null,
    decisions: concertation.decisions.map(({ id, text, validatedBy }) => ({
      reference: wording.decision(id),
      text: wording.text(text),
      validation: isSame ? null : words.validatedAlone(validatedBy),
    })),
  };
};
