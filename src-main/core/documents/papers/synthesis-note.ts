import type { Concertation } from "#domain/concertation.ts";
import { ageOn } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import { languages } from "../language/languages.ts";
import { noteWords } from "../words/note-words.ts";
import { wordsIn } from "#domain/letter-text.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
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
import { afterwards, plan, signatures, tasks } from "./note-plan.ts";
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
  language: PaperLanguage = "fr",
): SynthesisNote => {
  const words = noteWords[language];
  const set = languages[language];
  const programmeWords = wordsIn(programme, language);
  const cycle = caseFile.cycles.find(({ number }) => number === concertation.cycle);
  const about: NoteSubject = {
    caseFile,
    supplement,
    programme,
    concertation,
    cycle,
    standing,
    language,
    set,
    programmeWords,
    wording: wordingOf(caseFile, concertation, cycle, language),
  };
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: set.setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: words.heading,
    subheading: words.meetingOf(set.formatDate(concertation.heldOn)),
    confidentiality: set.setText(words.confidentiality(programmeWords.person)),
    footer: `${caseFile.number} · ${words.heading} · ${versionMark(standing, language)}`,
    facts: headerFacts(about),
    sections: noteSections(about),
  };
};

/** « Dispositif Casemanagement · Réseau Santé Kirikou », without saying the same thing twice. */
export const programmeLine = ({ name, network }: Programme): string =>
  name === network ? name : `${name} · ${network}`;

const headerFacts = ({ caseFile, concertation, standing, language, set, wording }: NoteSubject) => {
  const words = noteWords[language];
  const { cycle, number, heldOn, start, end, place } = concertation;
  return [
    { label: words.caseFile, value: caseFile.number },
    {
      label: words.passage,
      value: words.passageValue(set.capitalise(set.ordinalPassage(cycle)), number),
    },
    {
      label: words.date,
      value: words.dateValue(set.formatDate(heldOn), set.formatTime(start), set.formatTime(end)),
    },
    { label: words.place, value: wording.text(place) },
    ...versionFacts(standing, caseFile.number, language),
  ];
};

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
    tasks(about),
    afterwards(about),
    signatures(about),
  ].filter((section) => section !== null);

const identification = (about: NoteSubject): Section => {
  const { caseFile, concertation, language, set, programmeWords } = about;
  const { person, organiser, representatives } = caseFile;
  const words = noteWords[language];
  const trustedPerson = trustedPersonName(about);
  const fullName = `${person.givenNames} ${person.familyName}`;
  const rows = [
    {
      label: set.capitalise(set.withoutArticle(programmeWords.person)),
      value: set.setName(fullName),
    },
    person.givenNames === person.usualName
      ? null
      : { label: words.usualName, value: set.setName(person.usualName) },
    person.ownScriptName
      ? { label: words.ownScriptName, value: set.setName(person.ownScriptName) }
      : null,
    {
      label: words.birth,
      value: words.birthValue(
        set.formatDate(person.birthDate),
        set.formatAge(ageOn(person.birthDate, concertation.heldOn)),
      ),
    },
    {
      label: words.home,
      value: set.setName(
        `${person.address.street}, ${person.address.postcode}\u00A0${person.address.city}`,
      ),
    },
    person.livesIn
      ? { label: words.livesIn, value: set.capitalise(set.setText(person.livesIn)) }
      : null,
    {
      label: words.spokenLanguages,
      value: set.capitalise(set.setText(set.joinWords(person.languages))),
    },
    ...representatives.map(({ name, quality, language: spoken }) => ({
      label: words.representative,
      value: set.setText(`${name}, ${quality}${spoken ? ` (${spoken})` : ""}`),
    })),
    trustedPerson ? { label: words.trustedPerson, value: trustedPerson } : null,
    {
      label: set.capitalise(programmeWords.organiser),
      value: [
        set.setName(organiser.name),
        ...(isSameWord(organiser.function, programmeWords.organiser)
          ? []
          : [set.setText(organiser.function)]),
        set.setText(organiser.organisation),
        `${organiser.phone} · ${organiser.email}`,
      ].join("\n"),
    },
  ];
  return {
    kind: "facts",
    title: words.identification,
    rows: rows.filter((row) => row !== null).filter(({ value }) => value !== ""),
  };
};

/** Chosen in the network, or named where they are not of it; somebody named in both ways is said as the network says. */
const trustedPersonName = ({
  caseFile: { trustedPerson },
  set,
  wording,
}: NoteSubject): string | null => {
  if (trustedPerson?.memberId) return wording.memberName(trustedPerson.memberId);
  return trustedPerson?.name ? set.setName(trustedPerson.name) : null;
};

const isSameWord = (one: string, other: string): boolean =>
  one.localeCompare(other, "fr", { sensitivity: "base" }) === 0;
