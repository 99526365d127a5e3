import { lastConcertation } from "#domain/case-file.ts";
import { carrierIdOf } from "#domain/concertation.ts";
import type { DocumentRefusal } from "#domain/document.ts";
import { wordsIn } from "#domain/letter-text.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { PlannedConcertation } from "#domain/planned-concertation.ts";
import { err, type Result } from "#domain/result.ts";
import { languages } from "../language/languages.ts";
import { invitationWords } from "../words/invitation-words.ts";
import { comingOf, formatWeekday, letter, type LetterPaper } from "./letters.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperOrder } from "./paper-order.ts";
import type { LabelledValue, Section } from "./paper.ts";

/**
 * The invitation to the concertation that is awaited, with its page « Qui fait quoi ». Whoever is invited reads it: it
 * says nothing of the situation, and its subject names nobody (domain 3).
 */
export const invitation = (order: PaperOrder): Result<LetterPaper, DocumentRefusal> => {
  const { dossier, paper, language } = order;
  const coming = comingOf(dossier, paper);
  if (!coming) return err("noComingConcertation");
  const words = invitationWords[language];
  return letter(order, "invitation", {
    heading: words.heading,
    recipient: null,
    appointment: appointment(dossier, coming, language),
    annex: { title: words.whoDoesWhat, sections: whoDoesWhat(dossier, language) },
  });
};

const appointment = (
  { caseFile: { organiser } }: PrintedDossier,
  { on, start, place }: PlannedConcertation,
  language: PaperLanguage,
): ReadonlyArray<LabelledValue> => {
  const words = invitationWords[language];
  const { formatTime, setName } = languages[language];
  return [
    { label: words.day, value: formatWeekday(on, language) },
    { label: words.hour, value: start ? formatTime(start) : words.toCome },
    { label: words.place, value: place ? setName(place) : words.toCome },
    { label: words.answer, value: `${organiser.phone} · ${organiser.email}` },
  ];
};

/** Who organises, who chairs, who carries the plan afterwards: roles that are confused (seed 5), in the programme's words. */
const whoDoesWhat = (
  { caseFile, programme }: PrintedDossier,
  language: PaperLanguage,
): ReadonlyArray<Section> => {
  const says = invitationWords[language];
  const words = wordsIn(programme, language);
  const { setName, setText, capitalise } = languages[language];
  const { organiser, person, network } = caseFile;
  const translated = language === "fr" ? programme.description : programme.translations?.[language];
  const last = lastConcertation(caseFile);
  const carrierId = last && carrierIdOf(last, programme);
  const carrier = network.find(({ id }) => id === carrierId);
  const carrierWord = capitalise(setText(words.carrier));
  // Their own word for what they do fits them; in another language the programme has the word.
  const role = language === "fr" ? organiser.function : words.organiser;
  return [
    prose(
      says.organises,
      `${setName(organiser.name)}, ${setText(role)} (${setText(organiser.organisation)}).`,
      setText(translated?.organiser ?? says.organiserText(programme.organiserIsPartOfNetwork)),
    ),
    prose(says.chairs, says.chairsText(setName(organiser.name), setName(person.usualName))),
    prose(capitalise(setText(words.person)), says.personText(setName(person.usualName))),
    prose(says.you, says.youText(setText(words.plan))),
    prose(
      says.carries,
      carrier
        ? says.carrierKnown(setName(carrier.name), carrierWord)
        : says.carrierToCome(carrierWord),
      setText(translated?.afterwards ?? says.afterwardsText),
    ),
  ];
};

const prose = (title: string, ...paragraphs: string[]): Section => ({
  kind: "prose",
  title,
  paragraphs,
  groups: [],
});
