import type { CaseFile } from "#domain/case-file.ts";
import {
  type AttendanceStatus,
  type Concertation,
  didAttend,
  noteRecipients,
} from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import { ageOn, type LocalDate } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import {
  capitalise,
  count,
  formatAge,
  formatDate,
  formatTime,
  joinWords,
  ofNoun,
  ordinalPassage,
  setName,
  setText,
  withoutArticle,
} from "./french.ts";
import type { AttendanceRow, LabelledList, Paper, Section } from "./paper.ts";
import { type Wording, wordingOf } from "./references.ts";

export interface SynthesisNote extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

/** Of a note that has not been corrected. */
const FIRST_VERSION = 1;

/**
 * The note de synthèse of one concertation, in the order of domain 5. Pure: same file, same day, same note. Private
 * entries, the journal and the reason of the request are not in it: it tells what was said around the table.
 */
export const synthesisNote = (
  caseFile: CaseFile,
  programme: Programme,
  concertation: Concertation,
  today: LocalDate,
): SynthesisNote => {
  const cycle = caseFile.cycles.find(({ number }) => number === concertation.cycle);
  const about: NoteSubject = {
    caseFile,
    programme,
    concertation,
    cycle,
    today,
    wording: wordingOf(caseFile, concertation, cycle),
  };
  return {
    fictional: caseFile.fictional === true,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: "Note de synthèse",
    subheading: `Concertation du ${formatDate(concertation.heldOn)}`,
    confidentiality: setText(
      `Confidentiel. Réservé aux destinataires nommés à la fin ; ne rien transmettre plus loin sans l'accord ${ofNoun(programme.words.person)}.`,
    ),
    footer: `${caseFile.number} · Note de synthèse · version ${FIRST_VERSION}`,
    facts: headerFacts(about),
    sections: noteSections(about),
  };
};

/** « Dispositif Casemanagement · Réseau Santé Kirikou », without saying the same thing twice. */
export const programmeLine = ({ name, network }: Programme): string =>
  name === network ? name : `${name} · ${network}`;

interface NoteSubject {
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly concertation: Concertation;
  readonly cycle: Cycle | undefined;
  readonly today: LocalDate;
  readonly wording: Wording;
}

const headerFacts = ({ caseFile, concertation, wording }: NoteSubject) => [
  { label: "Dossier", value: caseFile.number },
  {
    label: "Passage",
    value: `${capitalise(ordinalPassage(concertation.cycle))}, concertation n°\u00A0${concertation.number}`,
  },
  {
    label: "Date",
    value: `${formatDate(concertation.heldOn)}, de ${formatTime(concertation.start)} à ${formatTime(concertation.end)}`,
  },
  { label: "Lieu", value: wording.text(concertation.place) },
  { label: "Version", value: String(FIRST_VERSION) },
];

/** Each section, or null where it would be empty; the order is that of domain 5. */
const noteSections = (about: NoteSubject): ReadonlyArray<Section> =>
  [
    identification(about),
    attendance(about),
    context(about),
    personVoice(about),
    statements(about),
    list("Accords", about.concertation.agreements, about.wording),
    divergences(about),
    renewedTrajectory(about),
    decisions(about),
    plan(about),
    afterwards(about),
    signatures(about),
  ].filter((section) => section !== null);

const identification = ({ caseFile, programme, concertation }: NoteSubject): Section => {
  const { person, organiser, representatives, trustedPerson } = caseFile;
  const fullName = `${person.givenNames} ${person.familyName}`;
  const rows = [
    { label: capitalise(withoutArticle(programme.words.person)), value: setName(fullName) },
    person.givenNames === person.usualName
      ? null
      : { label: "Se fait appeler", value: setName(person.usualName) },
    person.ownScriptName
      ? { label: "Dans son écriture", value: setName(person.ownScriptName) }
      : null,
    {
      label: "Naissance",
      value: `${formatDate(person.birthDate)} (${formatAge(ageOn(person.birthDate, concertation.heldOn))} à la date de la concertation)`,
    },
    {
      label: "Domicile",
      value: setName(
        `${person.address.street}, ${person.address.postcode}\u00A0${person.address.city}`,
      ),
    },
    person.livesIn ? { label: "Milieu de vie", value: capitalise(setText(person.livesIn)) } : null,
    { label: "Langues", value: capitalise(setText(joinWords(person.languages))) },
    ...representatives.map(({ name, quality, language }) => ({
      label: "Représentation légale",
      value: setText(`${name}, ${quality}${language ? ` (${language})` : ""}`),
    })),
    trustedPerson?.name
      ? { label: "Personne de confiance", value: setName(trustedPerson.name) }
      : null,
    {
      label: capitalise(programme.words.organiser),
      value: [
        setName(organiser.name),
        setText(organiser.function),
        setText(organiser.organisation),
        `${organiser.phone} · ${organiser.email}`,
      ].join("\n"),
    },
  ];
  return {
    kind: "facts",
    title: "Identification",
    rows: rows.filter((row) => row !== null).filter(({ value }) => value !== ""),
  };
};

const attendanceWords = {
  present: "Présent(e)",
  partial: "En partie",
  excused: "Excusé(e)",
  absent: "Absent(e)",
  notInvited: "Non invité(e)",
} as const satisfies Record<AttendanceStatus, string>;

/** Whoever was not invited is left out: the note would tell every recipient who was kept away. */
const attendance = ({ concertation, caseFile, wording }: NoteSubject): Section | null => {
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
  return rows.length === 0 ? null : { kind: "attendance", title: "Présences", rows };
};

const context = ({ caseFile, concertation, wording }: NoteSubject): Section => {
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
  { preparation, concertations }: CaseFile,
  { number }: Concertation,
  wording: Wording,
): ReadonlyArray<LabelledList> => {
  if (!preparation || number !== concertations[0]?.number) return [];
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

/** Spoken words win; reported ones carry their source in their own text (seed 3: « ou relater précisément »). */
const personVoice = ({ concertation, programme, wording }: NoteSubject): Section | null => {
  const { personVoice: spoken, reportedVoice } = concertation;
  const text = spoken ?? reportedVoice;
  if (!text) return null;
  const title = `La parole ${ofNoun(programme.words.person)}`;
  return {
    kind: "voice",
    title,
    text: wording.text(text),
    note: spoken ? null : "Parole rapportée",
  };
};

const statements = ({ concertation, wording }: NoteSubject): Section | null =>
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

const list = (title: string, items: ReadonlyArray<string>, wording: Wording): Section | null =>
  items.length === 0 ? null : { kind: "list", title, items: items.map(wording.text) };

const divergences = ({ concertation, wording }: NoteSubject): Section | null => {
  const reservations = concertation.decisions.flatMap(({ id, reservations: made = [] }) =>
    made.map(
      ({ byId, text }) =>
        `Réserve (${wording.memberName(byId)}, décision ${wording.decision(id)})\u00A0: ${wording.text(text)}`,
    ),
  );
  const items = [...concertation.divergences.map(wording.text), ...reservations];
  return items.length === 0 ? null : { kind: "list", title: "Divergences et réserves", items };
};

const renewedTrajectory = ({ concertation, wording }: NoteSubject): Section | null =>
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

const decisions = ({ concertation, wording }: NoteSubject): Section | null => {
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

const plan = ({ cycle, programme, wording }: NoteSubject): Section | null => {
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

/** The member who carries the plan: Kirikou designates a coordinator, the others a plan referent (seeds 1 and 3). */
const afterwards = ({ concertation, programme, wording }: NoteSubject): Section | null => {
  const { coordinatorId, planReferentId, nextOn, nextAt } = concertation;
  const carrierId =
    programme.carrierRole === "coordinator"
      ? (coordinatorId ?? planReferentId)
      : (planReferentId ?? coordinatorId);
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
const signatures = ({
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
    intro: [
      `Version ${FIRST_VERSION}, établie le ${formatDate(today)} par ${setName(caseFile.organiser.name)}. Un exemplaire est remis ${boxes.length === 1 ? "à la personne suivante" : `aux ${count(boxes.length, "personne")} suivantes`}.`,
    ],
    boxes,
  };
};
