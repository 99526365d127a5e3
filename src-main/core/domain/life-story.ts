import * as z from "zod";
import { type CaseFile, lastConcertation, lastCycle } from "./case-file.ts";
import { ageOn, type LocalDate } from "./local-date.ts";
import { usualName } from "./plain-language.ts";
import { plainTextOf } from "./plain-words.ts";
import type { Supplement } from "./supplement.ts";
import { isPerson } from "./third-party.ts";
import { LongText } from "./text.ts";

export const MOST_STORY_LINES = 10;

/** « Mon histoire en dix lignes »: what the person hands over so as not to tell it all again, as chosen with them. */
export const LifeStory = z.strictObject({
  lines: z.array(LongText).min(1).max(MOST_STORY_LINES),
});
export type LifeStory = z.infer<typeof LifeStory>;

interface StoryDossier {
  readonly caseFile: CaseFile;
  readonly supplement: Pick<Supplement, "lifeStory" | "plainWords" | "clarificationSource">;
}

/** The lines that are printed: those that were chosen, else what the dossier proposes. */
export const storyLines = (dossier: StoryDossier, today: LocalDate): ReadonlyArray<string> =>
  dossier.supplement.lifeStory?.lines ?? proposedStory(dossier, today);

/**
 * At most ten lines in the first person, to be gone through with the person. Where they wrote their own (step 1), these
 * and nothing else. Otherwise from what they are, said themselves, or decided with others while they were there: never
 * the account of the request, what others said, the journal, levels or scores. A clarification without the person is
 * what others say of them.
 */
export const proposedStory = (
  { caseFile, supplement }: StoryDossier,
  today: LocalDate,
): ReadonlyArray<string> => {
  const own = ownStory(caseFile.person.tenLines);
  if (own.length > 0) return own;
  return [
    ...whoIAm(caseFile, today),
    ...whatISaid(caseFile, supplement),
    ...whatWasDecided(caseFile, supplement),
    ...whatToKnow(caseFile),
  ].slice(0, MOST_STORY_LINES);
};

/** By lines, or by sentences where there is one line only; what is beyond the tenth joins it, so that nothing is lost. */
const ownStory = (tenLines = ""): ReadonlyArray<string> => {
  const written = parts(tenLines, /\n+/u);
  const lines = written.length === 1 ? parts(tenLines, /(?<=[.!?…])\s+(?=[\p{Lu}«])/u) : written;
  return lines.length <= MOST_STORY_LINES
    ? lines
    : [...lines.slice(0, MOST_STORY_LINES - 1), lines.slice(MOST_STORY_LINES - 1).join(" ")];
};

const whoIAm = ({ person }: CaseFile, today: LocalDate): ReadonlyArray<string> => {
  const { address, livesIn, languages } = person;
  const { years, months } = ageOn(person.birthDate, today);
  const age = months === null ? `${years} ${years < 2 ? "an" : "ans"}` : `${months} mois`;
  return [
    `Je m'appelle ${person.usualName}. J'ai ${age}.`,
    `J'habite à ${address.city}${livesIn ? ` (${livesIn})` : ""}.`,
    ...(languages.length > 0 ? [`Je parle ${joined(languages, " et ")}.`] : []),
  ];
};

const whatISaid = (
  { clarification, network, cycles }: CaseFile,
  { clarificationSource }: StoryDossier["supplement"],
): ReadonlyArray<string> => {
  const wasThere =
    clarificationSource === "interview" &&
    clarification?.presentIds.some((id) => isPerson(network, id));
  if (!clarification || !wasThere) return said("Ce que je veux", objectiveWords(cycles));
  const {
    demand,
    needs,
    whatWorked,
    whatFailed,
    strengths = [],
    resourcePersonIds,
  } = clarification;
  const people = network
    .filter(({ id }) => resourcePersonIds.includes(id))
    .map(({ name }) => usualName(name));
  return [
    ...said("Ce que je demande", [ownWords(demand)]),
    ...said("J'ai besoin de", needs),
    ...said("Ce qui m'aide", whatWorked),
    ...said("Ce qui ne m'aide pas", whatFailed),
    ...said("Ce que je fais bien", strengths),
    ...said("Les personnes qui comptent pour moi", people),
  ];
};

/** What they said or wrote of their own goals, also where they did not come to an interview. */
const objectiveWords = (cycles: CaseFile["cycles"]): ReadonlyArray<string> =>
  (lastCycle({ cycles })?.plan.objectives ?? []).flatMap(({ personWords }) =>
    personWords ? [ownWords(personWords)] : [],
  );

/** What was decided without them is not theirs to tell. */
const whatWasDecided = (
  caseFile: CaseFile,
  { plainWords }: StoryDossier["supplement"],
): ReadonlyArray<string> => {
  const last = lastConcertation(caseFile);
  if (!last?.personPresent) return [];
  return said(
    "À ma réunion, nous avons décidé",
    last.decisions.map(({ id, text }) =>
      plainTextOf(plainWords, last.number, { about: "decision", id, original: text }),
    ),
  );
};

/** Spoken around the table; what was reported of them is not in their own voice. */
const whatToKnow = (caseFile: CaseFile): ReadonlyArray<string> => {
  const spoken = lastConcertation(caseFile)?.personVoice;
  return spoken ? said("Je veux que vous sachiez", [ownWords(spoken)]) : [];
};

/** « Ce qui m'aide : les chevaux, Madame Ö. » on one line; none when there is nothing to say. */
const said = (label: string, items: ReadonlyArray<string>): ReadonlyArray<string> => {
  const texts = items
    .map((item) => item.replaceAll(/\s+/gu, " ").trim())
    .filter((item) => item !== "");
  return texts.length === 0 ? [] : [`${label} : ${ended(joinedItems(texts))}`];
};

/** A sentence among others gives up its full stop. */
const joinedItems = (texts: ReadonlyArray<string>): string =>
  texts.length < 2
    ? texts.join("")
    : texts.map((text) => text.replace(/(?<=[\p{Ll}\p{N}])\.$/u, "")).join(" ; ");

const ended = (text: string): string => (/[.!?…][\s»]*$/u.test(text) ? text : `${text}.`);

/** What stands between guillemets, where something does: the rest says who reports it and when. */
const ownWords = (text: string): string => {
  const quoted = text.match(/«[^»]+»/gu);
  return quoted ? quoted.join(" ") : text;
};

const joined = (words: ReadonlyArray<string>, last: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${last}${words.at(-1)}`;

const parts = (text: string, between: RegExp): ReadonlyArray<string> =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
