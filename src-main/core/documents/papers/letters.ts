import { comingNumber, type DocumentRefusal } from "#domain/document.ts";
import { blanksIn, type BlankValues, fillBlanks, type LetterBlank } from "#domain/letter.ts";
import { letterInForce, type LetterKind, letterOf } from "#domain/letter-text.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { awaitedConcertation, type PlannedConcertation } from "#domain/planned-concertation.ts";
import { unmetBlockingCriteria } from "#domain/request.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { languages } from "../language/languages.ts";
import { letterWords } from "../words/letter-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperOrder } from "./paper-order.ts";
import type { LabelledValue, Paper, Section } from "./paper.ts";
import { versionFacts, versionMark } from "./paper-version.ts";
import { programmeLine } from "./synthesis-note.ts";

/** A letter: from whom, to whom, what it is about, what it says, who signs. */
export interface LetterPaper extends Paper {
  readonly sender: Block;
  readonly mention: string;
  readonly placeAndDate: string;
  /** To whom it is always addressed; null: to whose copy it is, where that is known (`source.copyFor`). */
  readonly recipient: Block | null;
  readonly subject: LabelledValue;
  /** What is to be noted in a diary, above the text. */
  readonly appointment: ReadonlyArray<LabelledValue>;
  /** The greeting that takes in the name of whose copy it is; null where the text greets somebody itself. */
  readonly greeting: string | null;
  readonly body: ReadonlyArray<LetterParagraph>;
  readonly closing: string | null;
  /** Under the room for a signature; empty where the text signs in its own way. */
  readonly signature: ReadonlyArray<string>;
  /** On a page of its own. */
  readonly annex: { readonly title: string; readonly sections: ReadonlyArray<Section> } | null;
}

interface Block {
  readonly name: string;
  readonly lines: ReadonlyArray<string>;
}

interface LetterParagraph {
  readonly text: string;
  readonly items: ReadonlyArray<string>;
}

/** What one kind of letter adds to what all of them have. */
interface LetterParts {
  readonly heading: string;
  readonly recipient: Block | null;
  readonly appointment?: ReadonlyArray<LabelledValue>;
  /** Said before the closing words. */
  readonly addition?: LetterParagraph | null;
  readonly annex?: LetterPaper["annex"];
}

/** A letter in the words that are in force for it. Refused where the text asks for something the dossier does not know. */
export const letter = (
  { dossier, paper, standing, language }: PaperOrder,
  kind: LetterKind,
  parts: LetterParts,
): Result<LetterPaper, DocumentRefusal> => {
  const { caseFile, supplement, programme } = dossier;
  const inForce = letterInForce(
    { programme, letterTexts: supplement.letterTexts },
    letterOf(kind),
    language,
  );
  // Each letter is there in French, and those that are asked for in another language are translated.
  if (!inForce) throw new Error(`${kind} is not written in ${language}`);
  const coming = comingOf(dossier, paper);
  const blanks = blanksIn(`${inForce.subject}\n${inForce.body}`);
  const refusal = emptyBlankRefusal(dossier, coming, blanks);
  if (refusal) return err(refusal);

  const { setText, setName, formatDate } = languages[language];
  const words = letterWords[language];
  const { organiser } = caseFile;
  const values = blankValues(dossier, coming, language);
  const fill = (text: string) => setFilled(fillBlanks(text, values), setText);
  const { greeting, body, closing, signature } = partsOfBody(inForce.body, words.greeting);
  const isCorrected = standing.replaces.length > 0 || standing.correction !== null;
  return ok({
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: parts.heading,
    subheading: "",
    confidentiality: words.confidentiality,
    footer: `${caseFile.number} · ${parts.heading} · ${versionMark(standing, language)}`,
    facts: standing.isDraft
      ? [{ label: words.reference, value: caseFile.number }]
      : [
          { label: words.reference, value: `${caseFile.number}/${standing.number}` },
          ...(isCorrected ? versionFacts(standing, caseFile.number, language).slice(1) : []),
        ],
    sender: {
      name: setName(organiser.name),
      lines: [
        setText(organiser.function),
        setText(organiser.organisation),
        `${organiser.phone} · ${organiser.email}`,
      ],
    },
    mention: words.confidential,
    placeAndDate: words.placeAndDate(
      programme.addresses.find(({ city }) => city !== null)?.city ?? null,
      formatDate(standing.on),
    ),
    recipient: parts.recipient,
    subject: { label: words.subject, value: fill(inForce.subject) },
    appointment: parts.appointment ?? [],
    greeting,
    body: [
      ...body.map((text) => paragraphOf(fill(text))),
      ...(parts.addition ? [parts.addition] : []),
    ],
    closing: closing === null ? null : fill(closing),
    signature: signature === null ? [] : fill(signature).split("\n"),
    annex: parts.annex ?? null,
  });
};

/** The concertation that a paper invites to: the one that is awaited, if that is the one it means. */
export const comingOf = (
  { caseFile, supplement }: PrintedDossier,
  { concertation }: PaperOrder["paper"],
): PlannedConcertation | null =>
  concertation === null || concertation === comingNumber(caseFile)
    ? awaitedConcertation(caseFile, supplement)
    : null;

/** The person's name and address, for a letter that is theirs. */
export const personAsRecipient = (
  { caseFile: { person } }: PrintedDossier,
  language: PaperLanguage,
): Block => {
  const { setName } = languages[language];
  const { street, postcode, city } = person.address;
  return {
    name: setName(fullName(person)),
    lines: [setName(street), setName(`${postcode}\u00A0${city}`)],
  };
};

/** What they want to be called, and their family name where that is not in it already. */
export const fullName = ({ usualName, familyName }: PrintedDossier["caseFile"]["person"]): string =>
  usualName.includes(familyName) ? usualName : `${usualName} ${familyName}`;

/** « Mardi 12 mai 2026 ». */
export const formatWeekday = (day: LocalDate, language: PaperLanguage): string => {
  const { capitalise, formatDate } = languages[language];
  const weekday = letterWords[language].weekdays[new Date(day).getUTCDay()] ?? "";
  return capitalise(`${weekday} ${formatDate(day)}`);
};

const ofTheMeeting: ReadonlyArray<LetterBlank> = ["date", "heure", "lieu"];

const emptyBlankRefusal = (
  { caseFile }: PrintedDossier,
  coming: PlannedConcertation | null,
  blanks: ReadonlySet<string>,
): DocumentRefusal | null => {
  if (coming === null && ofTheMeeting.some((blank) => blanks.has(blank)))
    return "letterNeedsComing";
  const needsReason = blanks.has("motif") && reasonLines(caseFile).length === 0;
  const needsService = blanks.has("service") && caseFile.request.redirections.length === 0;
  return needsReason || needsService ? "letterNeedsDecision" : null;
};

const blankValues = (
  { caseFile, programme }: PrintedDossier,
  coming: PlannedConcertation | null,
  language: PaperLanguage,
): BlankValues => {
  const { setName, setText, formatDate, formatTime } = languages[language];
  const words = letterWords[language];
  const { organiser, person, request } = caseFile;
  const identity = (name: string) => keepApostrophes(setName(name));
  return {
    personne: identity(person.usualName),
    organisateur: identity(organiser.name),
    fonction: setText(organiser.function),
    reseau: setText(programme.network),
    date: coming ? formatDate(coming.on) : "",
    heure: coming?.start ? formatTime(coming.start) : words.hourToCome,
    lieu: coming?.place ? identity(coming.place) : words.placeToCome,
    motif: reasonLines(caseFile).map(setText).join("\n"),
    service: request.redirections
      .map(({ service, how, on }) => setText(`${service} (${how}, ${formatDate(on)})`))
      .map((line, _at, lines) => (lines.length > 1 ? `– ${line}` : line))
      .join("\n"),
  };
};

/** Why an ineligible request is one: in the words of the decision, then the conditions that are not met. */
const reasonLines = ({ request }: PrintedDossier["caseFile"]): ReadonlyArray<string> => {
  const unmet = unmetBlockingCriteria(request.criteria).map(({ label }) => `– ${label}`);
  return [
    ...(request.decisionReason === undefined ? [] : request.decisionReason.split(/\n+/)),
    ...(unmet.length === 0
      ? []
      : [unmet.length === 1 ? "Condition non remplie :" : "Conditions non remplies :", ...unmet]),
  ];
};

/** A body ends with who signs, and begins with a greeting of nobody in particular, where it is written so. */
const partsOfBody = (written: string, greeting: string) => {
  const paragraphs = written.split(/\n{2,}/).filter((text) => text.trim() !== "");
  const last = paragraphs.at(-1);
  const isSigned = last !== undefined && last.startsWith("{organisateur}");
  const beforeSignature = isSigned ? paragraphs.slice(0, -1) : paragraphs;
  const before = beforeSignature.at(-1);
  const isClosed = isSigned && before !== undefined && CLOSING.test(before);
  const isGreeted = beforeSignature[0] === `${greeting},`;
  return {
    greeting: isGreeted ? greeting : null,
    body: beforeSignature.slice(isGreeted ? 1 : 0, isClosed ? -1 : undefined),
    closing: isClosed ? before : null,
    signature: isSigned ? last : null,
  };
};

// « Bien à vous, » : one short line that ends with a comma.
const CLOSING = /^[^\n]{1,80},$/u;

const paragraphOf = (text: string): LetterParagraph => {
  const lines = text.split("\n");
  const firstItem = lines.findIndex((line) => ITEM.test(line));
  const isList = firstItem >= 0 && lines.slice(firstItem).every((line) => ITEM.test(line));
  return isList
    ? {
        text: lines.slice(0, firstItem).join("\n"),
        items: lines.slice(firstItem).map((line) => line.replace(ITEM, "")),
      }
    : { text, items: [] };
};

const ITEM = /^[–-][ \u00A0]/u;

// A text is set as a whole, so that spaces bind across its blanks; a name in it keeps its own apostrophes.
const KEPT_APOSTROPHE = "\uE000";

const keepApostrophes = (name: string): string => name.replaceAll("'", KEPT_APOSTROPHE);

const setFilled = (text: string, setText: (text: string) => string): string =>
  setText(text).replaceAll(KEPT_APOSTROPHE, "'");
