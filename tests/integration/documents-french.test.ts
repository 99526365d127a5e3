import { describe, expect, test } from "vitest";
import {
  formatAge,
  formatCents,
  formatDate,
  formatIban,
  formatPercent,
  formatTime,
  joinWords,
  ofNoun,
  ordinalPassage,
  setName,
  setText,
  withoutArticle,
} from "#core/documents/language/french.ts";
import { sourceToInput } from "#core/documents/typesetting/paper-source.ts";
import { day } from "#tests/support/builders.ts";

const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

const bare = (text: string) => text.replaceAll(/[\s'’]/gu, "");

describe("what people wrote is set", () => {
  test("with narrow spaces inside guillemets, whether or not they were typed", () => {
    expect(setText("« Je commence. 🙂 »")).toBe(`«${NARROW}Je commence. 🙂${NARROW}»`);
    expect(setText("«le cas»")).toBe(`«${NARROW}le cas${NARROW}»`);
  });

  test("with a narrow space before ; ! ? and a no-break space before a colon", () => {
    expect(setText("Quoi ? Non! Si ; alors : oui")).toBe(
      `Quoi${NARROW}? Non${NARROW}! Si${NARROW}; alors${NO_BREAK}: oui`,
    );
    expect(setText("C’est qui on ? »")).toBe(`C’est qui on${NARROW}?${NARROW}»`);
  });

  test("with typographic apostrophes between letters only", () => {
    expect(setText("l'atelier d'arts, qu'on s'en aille")).toBe(
      "l’atelier d’arts, qu’on s’en aille",
    );
    expect(setText("5' de pause, 'mot'")).toBe("5' de pause, 'mot'");
  });

  test("leaving hours, links, smileys and ordinals as they are", () => {
    for (const text of [
      "16:15",
      "https://exemple.example/?a=1;b=2",
      "à demain ;-)",
      "au 1ᵉʳ mars",
      "« Vous dites tous “on” mais »".replaceAll(" »", `${NARROW}»`).replaceAll("« ", `«${NARROW}`),
    ])
      expect(setText(text)).toBe(text);
  });

  test("with numbers bound to what they count in money, hours and products", () => {
    expect(setText("12 séances × 45,00 €")).toBe(
      `12${NO_BREAK}séances${NO_BREAK}×${NO_BREAK}45,00${NO_BREAK}€`,
    );
    expect(setText("à 9 h 10, pendant 7 min")).toBe(
      `à 9${NO_BREAK}h${NO_BREAK}10, pendant 7${NO_BREAK}min`,
    );
  });

  test("keeping line breaks", () => {
    expect(setText("une\ndeux trois\n")).toBe("une\ndeux trois");
  });

  test("so that doing it twice changes nothing more", () => {
    const text = "« Quoi ? » dit-il : l'atelier, 12 séances × 45 €, 9 h 10 – vite !";
    expect(setText(setText(text))).toBe(setText(text));
  });

  test("changing spaces and apostrophes, and nothing else", () => {
    const text =
      "«Le rôle du casque»: le PMS (excusé, avis écrit) y voit un « repli »… n'est-ce pas?! 3 × 18,40 €";
    expect(bare(setText(text))).toBe(bare(text));
  });
});

test("a name keeps its own apostrophes, so that a search for it finds it", () => {
  expect(setName("Ödön-Marie Ö'Rourke-Lacroix")).toBe("Ödön-Marie Ö'Rourke-Lacroix");
});

test("a name without an end may wrap", () => {
  expect(setName("x".repeat(60)).replaceAll("\u200B", "")).toBe("x".repeat(60));
  expect(setName("x".repeat(60))).toContain("\u200B");
  expect(setName("Wójcik-d'Orvallémont")).not.toContain("\u200B");
});

test("a letter is never parted from its accents, however long the run", () => {
  const run = "e\u0300\u0301\u0302\u0303".repeat(40);
  const set = setName(run);
  expect(set).toContain("\u200B");
  expect(set).not.toMatch(/\u200B\p{M}/u);
  expect(set.replaceAll("\u200B", "")).toBe(run);
});

const inputOf = (text: string) =>
  sourceToInput({
    template: "synthesis-note",
    title: "T",
    language: "fr",
    copyFor: null,
    data: { text },
  });
const mostMarksIn = (text: string) =>
  Math.max(...[...inputOf(setText(text)).matchAll(/[\p{M}\p{DI}]+/gu)].map(([run]) => run.length));

describe("what reaches the typesetter", () => {
  // Planted fault: without PILED_MARKS all 20,000 arrive, and the compiler takes ten seconds for one letter.
  test("is at most 32 accents on one letter, whatever joins them", () => {
    expect(mostMarksIn(`e${"\u0301".repeat(20_000)}`)).toBe(32);
    for (const joiner of ["\u200D", "\u00AD", "\u2060", "\u034F"])
      expect(mostMarksIn(`e${`\u0301${joiner}`.repeat(10_000)}`)).toBe(32);
  });

  test("is every accent that a script writes", () => {
    for (const word of ["Nguyễn Thị".normalize("NFD"), "مُحَمَّد", "བསྒྲུབས"])
      expect(inputOf(word)).toContain(word);
  });
});

test("dates are said in full, the first of the month as an ordinal", () => {
  expect(formatDate(day("2026-02-10"))).toBe(`10${NO_BREAK}février 2026`);
  expect(formatDate(day("2026-03-01"))).toBe(`1ᵉʳ${NO_BREAK}mars 2026`);
});

test("hours are said the French way", () => {
  expect(formatTime("16:15")).toBe(`16${NO_BREAK}h${NO_BREAK}15`);
  expect(formatTime("09:00")).toBe(`9${NO_BREAK}h`);
});

test("amounts are given to the cent, with thousands apart", () => {
  expect(formatCents(341_260)).toBe(`3${NARROW}412,60${NO_BREAK}€`);
  expect(formatCents(0)).toBe(`0,00${NO_BREAK}€`);
  expect(formatCents(5)).toBe(`0,05${NO_BREAK}€`);
  expect(formatCents(99_999_999_900)).toBe(`999${NARROW}999${NARROW}999,00${NO_BREAK}€`);
});

test("percentages keep one decimal", () => {
  expect(formatPercent(36.5)).toBe(`36,5${NARROW}%`);
  expect(formatPercent(100)).toBe(`100,0${NARROW}%`);
  expect(formatPercent(1234.9)).toBe(`1${NARROW}234,9${NARROW}%`);
});

test("an age is in months under two years", () => {
  expect(formatAge({ years: 1, months: 23 })).toBe(`23${NO_BREAK}mois`);
  expect(formatAge({ years: 1, months: null })).toBe(`1${NO_BREAK}an`);
  expect(formatAge({ years: 14, months: null })).toBe(`14${NO_BREAK}ans`);
});

test("an account number is read in fours, and anything else as it was typed", () => {
  expect(formatIban("BE71096123456769")).toBe(["BE71", "0961", "2345", "6769"].join(NO_BREAK));
  expect(formatIban("à demander")).toBe("à demander");
});

test("the programme's word for the person follows French contractions", () => {
  expect(ofNoun("le jeune")).toBe("du jeune");
  expect(ofNoun("la personne")).toBe("de la personne");
  expect(ofNoun("l’usager")).toBe("de l’usager");
  expect(ofNoun("les parents")).toBe("des parents");
  expect(withoutArticle("le jeune")).toBe("jeune");
  expect(withoutArticle("l’usager")).toBe("usager");
});

test("lists end with « et », and passages are counted as the programmes count them", () => {
  expect(joinWords(["1", "2", "3"])).toBe("1, 2 et 3");
  expect(joinWords(["seul"])).toBe("seul");
  expect([1, 2, 3].map(ordinalPassage)).toEqual([
    "premier passage",
    "second passage",
    `3ᵉ${NO_BREAK}passage`,
  ]);
});
