import { type CaseFile, firstConcertation } from "#domain/case-file.ts";
import { type AttendanceStatus, type Concertation, didAttend } from "#domain/concertation.ts";
import { observerAt } from "#domain/observed-voice.ts";
import { capitalise, formatDate, joinWords, ofNoun, setName, setText } from "../language/french.ts";
import type { NoteSubject } from "./note-subject.ts";
import type { AttendanceRow, LabelledList, Section } from "./paper.ts";
import type { Wording } from "./references.ts";

/** What was said and decided around the table: one function a section, null where there is nothing to say. */

const attendanceWords = {
  present: "Présent(e)",
  partial: "En partie",
  excused: "Excusé(e)",
  absent: "Absent(e)",
  notInvited: "Non invité(e)",
} as const satisfies Record<AttendanceStatus, string>;

/** Whoever was not invited is left out: the note would tell every recipient who was kept away. */
export const attendance = ({ concertation, caseFile, wording }: NoteSubject): Section | null => {
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
        status: attendanceWords[status],
        came: didAttend({ attendance: status }),
        detail:
          agendaItems.length > 0
            ? wording.text(joinWords(agendaItems))
            : detail && capitalise(wording.text(detail)),
      };
    });
  return rows.length === 0
    ? null
    : {
        kind: "attendance",
        title: "Présences",
        headers: { name: "Nom", role: "Rôle", status: "Présence" },
        rows,
      };
};

export const context = ({ caseFile, concertation, wording }: NoteSubject): Section => {
  const { requester, receivedOn } = caseFile.request;
  const asked = `Demande introduite par ${setName(requester.name)} (${setText(requester.quality)}), reçue le ${formatDate(receivedOn)}.`;
  return {
    kind: "prose",
    title: "Contexte",
    paragraphs: [
      asked,
      ...(concertation.contextStatement ? [wording.text(concertation.contextStatement)] : []),
    ],
    groups: [
      agendaGroup(concertation.agenda, wording),
      ...preparationGroups(caseFile, concertation, wording),
    ].filter(({ items }) => items.length > 0),
  };
};

/** Items somebody numbered by hand get a real numbered list, not a number beside a dash. */
const agendaGroup = (agenda: ReadonlyArray<string>, wording: Wording): LabelledList => {
  const numbered = agenda.every((item, index) => item.startsWith(`${index + 1}. `));
  return {
    label: "Ordre du jour",
    numbered,
    items: agenda.map((item) => wording.text(numbered ? item.slice(item.indexOf(" ") + 1) : item)),
  };
};

/** The context is told « sur base des éléments identifiés dans la phase préparatoire » (seed 3), before the first one. */
const preparationGroups = (
  caseFile: CaseFile,
  { number }: Concertation,
  wording: Wording,
): ReadonlyArray<LabelledList> => {
  const { preparation } = caseFile;
  if (!preparation || number !== firstConcertation(caseFile)?.number) return [];
  return [
    {
      label: "Attentes recueillies avant la rencontre",
      numbered: false,
      items: preparation.expectations.map(
        ({ byId, text }) => `${wording.memberName(byId)}\u00A0: ${wording.text(text)}`,
      ),
    },
    {
      label: "Actions proposées",
      numbered: false,
      items: preparation.proposedActions.map(wording.text),
    },
    {
      label: "Effets attendus",
      numbered: false,
      items: preparation.expectedEffects.map(wording.text),
    },
    {
      label: "Ressources de première ligne",
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
  programme,
  wording,
}: NoteSubject): Section | null => {
  const { personVoice: spoken, reportedVoice } = concertation;
  const text = spoken ?? reportedVoice;
  if (!text) return null;
  const observer = observerAt(observedVoices, concertation.number);
  const reportedBy = observer ? `Observé par ${setName(observer)}` : "Parole rapportée";
  const title = `La parole ${ofNoun(programme.words.person)}`;
  return {
    kind: "voice",
    title,
    text: wording.text(text),
    note: spoken ? null : reportedBy,
  };
};

export const statements = ({ concertation, wording }: NoteSubject): Section | null =>
  concertation.statements.length === 0
    ? null
    : {
        kind: "statements",
        title: "Tour de parole",
        statements: concertation.statements.map(({ byId, text }) => ({
          who: wording.memberName(byId),
          role: wording.memberRole(byId),
          text: wording.text(text),
        })),
      };

export const agreements = ({ concertation, wording }: NoteSubject): Section | null =>
  concertation.agreements.length === 0
    ? null
    : { kind: "list", title: "Accords", items: concertation.agreements.map(wording.text) };

export const divergences = ({ concertation, wording }: NoteSubject): Section | null => {
  const reservations = concertation.decisions.flatMap(({ id, reservations: made = [] }) =>
    made.map(
      ({ byId, text }) =>
        `Réserve (${wording.memberName(byId)}, décision ${wording.decision(id)})\u00A0: ${wording.text(text)}`,
    ),
  );
  const items = [...concertation.divergences.map(wording.text), ...reservations];
  return items.length === 0 ? null : { kind: "list", title: "Divergences et réserves", items };
};

export const renewedTrajectory = ({ concertation, wording }: NoteSubject): Section | null =>
  concertation.renewedTrajectory
    ? {
        kind: "prose",
        title: "Trajectoire renouvelée",
        paragraphs: [wording.text(concertation.renewedTrajectory)],
        groups: [],
      }
    : null;

const validationWords = {
  all: "par toutes les personnes présentes",
  majority: "à la majorité",
} as const;

export const decisions = ({ concertation, wording }: NoteSubject): Section | null => {
  const [first, ...others] = concertation.decisions;
  if (!first) return null;
  const isSame = others.every(({ validatedBy }) => validatedBy === first.validatedBy);
  const shared = `${others.length === 0 ? "Décision relue et validée" : "Décisions relues et validées"} ${validationWords[first.validatedBy]}.`;
  return {
    kind: "decisions",
    title: "Décisions",
    validation: isSame ? shared : null,
    decisions: concertation.decisions.map(({ id, text, validatedBy }) => ({
      reference: wording.decision(id),
      text: wording.text(text),
      validation: isSame ? null : `Validée ${validationWords[validatedBy]}`,
    })),
  };
};
