import { describe, expect, test } from "vitest";
import { lifeStoryWords } from "#core/documents/papers/life-story.ts";
import { simpleWords } from "#core/documents/words/simple-words.ts";
import { paperLanguages } from "#domain/paper-kind.ts";
import {
  explainedRole,
  MOST_WORDS,
  plainFindings,
  type PlainReading,
} from "#domain/plain-language.ts";

const toLeo: PlainReading = { language: "fr", voice: "toReader", readerNames: ["Léo", "Léandre"] };
const rulesIn = (text: string, reading: Partial<PlainReading> = {}) =>
  plainFindings(text, { ...toLeo, ...reading }).map(({ rule }) => rule);

/** Every text of a table of words; what takes a name, a day or a number gets one. */
const textsOf = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    const said: unknown = Reflect.apply(value, undefined, ["Camille", "Camille"]);
    return textsOf(said);
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const sentence = (words: number) => `${Array.from({ length: words }, () => "mot").join(" ")}.`;

describe("our own words of the version simplifiée", () => {
  test.each(paperLanguages)("are plain in %s: the linter finds nothing", (language) => {
    const texts = textsOf(simpleWords[language]);
    expect(texts.length).toBeGreaterThan(40);
    expect(
      texts.flatMap((text) =>
        plainFindings(text, { ...toLeo, language, readerNames: ["Camille Essai"] }),
      ),
    ).toEqual([]);
  });

  test("are plain around a life story too", () => {
    expect(
      textsOf(lifeStoryWords).flatMap((text) =>
        plainFindings(text, { ...toLeo, voice: "byReader" }),
      ),
    ).toEqual([]);
  });

  test("say « vous » to everybody, and never the protected word", () => {
    const french = textsOf(simpleWords.fr).join(" ");
    expect(french).toMatch(/\bvous\b/i);
    expect(french).not.toMatch(/\b(?:tu|toi|ton|tes)\b|FALC/i);
  });
});

describe("a text that is easy to read", () => {
  test.each([
    "Vous revenez à l’école le 24 février.",
    "Vous allez voir les chevaux 12 fois.",
    "Nous voulons TOUT entendre, et UNE seule voix.",
    "Maëlle demande de l’argent pour vous aider.",
    "À 22 h, tous les téléphones vont à la cuisine.",
    "Vous ne voulez pas de bruit. Maëva n’appelle pas l’école.",
    "",
  ])("is left alone: %s", (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe("the linter", () => {
  test("counts the words of each sentence, and only asks to cut a long one", () => {
    expect(rulesIn(`${sentence(MOST_WORDS)} ${sentence(MOST_WORDS)}`)).toEqual([]);
    expect(plainFindings(`Oui. ${sentence(MOST_WORDS + 1)}`, toLeo)).toEqual([
      {
        rule: "longSentence",
        at: 5,
        found: "mot mot mot mot…",
        proposal: null,
        words: MOST_WORDS + 1,
      },
    ]);
  });

  test.each([
    ["Le GAS est prêt.", "GAS"],
    ["Voir le PSSI.", "PSSI"],
    ["L’OCCM vient.", "OCCM"],
    ["Le DPI est lu.", "DPI"],
    ["Le P.M.S. écrit.", "P.M.S."],
    ["Prenez un fruit, etc.", "etc."],
  ])("allows no abbreviation: %s", (text, found) => {
    expect(plainFindings(text, toLeo)).toMatchObject([{ rule: "abbreviation", found }]);
  });

  test("names the word of the trade, where it stands, and what to say instead", () => {
    const text = "La concertation et l'équithérapie.";
    expect(plainFindings(text, toLeo)).toEqual([
      { rule: "jargon", at: 3, found: "concertation", proposal: "la réunion", words: null },
      {
        rule: "jargon",
        at: 21,
        found: "équithérapie",
        proposal: "les séances avec les chevaux",
        words: null,
      },
    ]);
  });

  test("flags a long word that few know, not one that everybody knows, nor a name", () => {
    expect(rulesIn("Une réappropriation.")).toEqual(["longWord"]);
    expect(rulesIn("Un anniversaire au restaurant.")).toEqual([]);
    expect(rulesIn("Vous voyez Vandenbroucke demain.")).toEqual([]);
  });

  test("addresses the reader: who reads or speaks is not named", () => {
    expect(plainFindings("On aide le jeune et Léandre.", toLeo)).toMatchObject([
      { rule: "aboutReader", found: "le jeune", proposal: "vous" },
      { rule: "aboutReader", found: "Léandre", proposal: "vous" },
    ]);
    expect(plainFindings("Léo aime lire.", { ...toLeo, voice: "byReader" })).toMatchObject([
      { rule: "aboutReader", proposal: "je" },
    ]);
    expect(rulesIn("Je m'appelle Léo.", { voice: "byReader" })).toEqual([]);
  });

  test.each([
    "Ne venez pas sans votre sac.",
    "Ce n'est pas impossible.",
    "Je ne veux pas que vous ne veniez pas.",
  ])("allows no double negation: %s", (text) => {
    expect(rulesIn(text)).toEqual(["doubleNegation"]);
  });

  test.each([
    "Il a été décidé hier.",
    "Les lettres ont été envoyées.",
    "Le plan sera remis par Anne.",
  ])("asks who does it: %s", (text) => {
    expect(rulesIn(text)).toEqual(["passive"]);
  });

  test("wants months and signs in words", () => {
    expect(plainFindings("Dès le 24/02, 1 × ou 2.", toLeo)).toMatchObject([
      { rule: "figures", found: "24/02", proposal: "24 février" },
      { rule: "sign", found: "×", proposal: "fois" },
    ]);
  });

  test("looks in Dutch and English at length and abbreviations only", () => {
    expect(rulesIn("De GAS en de concertation.", { language: "nl" })).toEqual(["abbreviation"]);
    expect(rulesIn("Il a été décidé.", { language: "en" })).toEqual([]);
  });
});

test("a profession that few know is explained, the others are left as they are", () => {
  expect(explainedRole("Pédopsychiatre, demandeuse")).toBe(
    "Pédopsychiatre (docteur pour le moral des jeunes), demandeuse",
  );
  expect(explainedRole("Grand-mère et tutrice")).toBe("Grand-mère et tutrice");
});
