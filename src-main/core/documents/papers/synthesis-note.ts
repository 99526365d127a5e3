import type { Concertation } from "#domain/concertation.ts";
import { ageOn } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import {
  capitalise,
  formatAge,
  formatDate,
  formatTime,
  joinWords,
  ofNoun,
  ordinalPassage,
  setName,
  setText,
  withoutArticle,
} from "../language/french.ts";
import {
  agreements,
  attendance,
  context,
  decisions,
  divergences,
  personVoice,
  renewedTrajectory,
  statements,
} from "./note-meeting.ts";
import { afterwards, plan, signatures } from "./note-plan.ts";
import type { NoteSubject, PrintedDossier } from "./note-subject.ts";
import type { Paper, Section } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";
import { wordingOf } from "./references.ts";

export interface SynthesisNote extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

/**
 * The note de synthèse of one concertation, in the order of domain 5. Pure: same file, same standing, same note. Private
 * entries, the journal and the reason of the request are not in it: it tells what was said around the table.
 */
export const synthesisNote = (
  { caseFile, supplement, programme }: PrintedDossier,
  concertation: Concertation,
  standing: PaperStanding,
): SynthesisNote => {
  const cycle = caseFile.cycles.find(({ number }) => number === concertation.cycle);
  const about: NoteSubject = {
    caseFile,
    supplement,
    programme,
    concertation,
    cycle,
    standing,
    wording: wordingOf(caseFile, concertation, cycle),
  };
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: "Note de synthèse",
    subheading: `Concertation du ${formatDate(concertation.heldOn)}`,
    confidentiality: setText(
      `Confidentiel. Réservé aux destinataires nommés à la fin ; ne rien transmettre plus loin sans l'accord ${ofNoun(programme.words.person)}.`,
    ),
    footer: `${caseFile.number} · Note de synthèse · ${versionMark(standing)}`,
    facts: headerFacts(about),
    sections: noteSections(about),
  };
};

/** « Dispositif Casemanagement · Réseau Santé Kirikou », without saying the same thing twice. */
export const programmeLine = ({ name, network }: Programme): string =>
  name === network ? name : `${name} · ${network}`;

const headerFacts = ({ caseFile, concertation, standing, wording }: NoteSubject) => [
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
  ...versionFacts(standing, caseFile.number),
];

/** Each section, or null where it would be empty; the order is that of domain 5. */
const noteSections = (about: NoteSubject): ReadonlyArray<Section> =>
  [
    identification(about),
    attendance(about),
    context(about),
    personVoice(about),
    statements(about),
    agreements(about),
    divergences(about),
    renewedTrajectory(about),
    decisions(about),
    plan(about),
    afterwards(about),
    signatures(about),
  ].filter((section) => section !== null);

const identification = ({ caseFile, programme, concertation, wording }: NoteSubject): Section => {
  const { person, organiser, representatives } = caseFile;
  const trustedPerson = trustedPersonName(caseFile, wording);
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
    trustedPerson ? { label: "Personne de confiance", value: trustedPerson } : null,
    {
      label: capitalise(programme.words.organiser),
      value: [
        setName(organiser.name),
        ...(isSameWord(organiser.function, programme.words.organiser)
          ? []
          : [setText(organiser.function)]),
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

/** Chosen in the network, or named where they are not of it; somebody named in both ways is said as the network says. */
const trustedPersonName = (
  { trustedPerson }: NoteSubject["caseFile"],
  wording: NoteSubject["wording"],
): string | null => {
  if (trustedPerson?.memberId) return wording.memberName(trustedPerson.memberId);
  return trustedPerson?.name ? setName(trustedPerson.name) : null;
};

const isSameWord = (one: string, other: string): boolean =>
  one.localeCompare(other, "fr", { sensitivity: "base" }) === 0;
