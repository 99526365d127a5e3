import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AddressBook,
  changedDetails,
  commonClues,
  type Contact,
  ContactId,
  contactOfMember,
  differingDetails,
  pairsToAskAbout,
  takeDetails,
} from "#domain/contact.ts";
import { mayBeSamePerson } from "#domain/known-person.ts";
import { matchesWords, nameKey, plainText } from "#domain/name-key.ts";
import { aMember, day } from "#tests/support/builders.ts";

/** Letters of the Latin alphabets, with and without marks, and what stands between words. */
const name = string({
  unit: oneof(
    integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    constantFrom("œ", "Œ", "ß", "ﬁ", "İ", "ı", "’", "\u0301", "\u0308", " ", "-"),
  ),
  maxLength: 40,
});

describe("the key of a name", () => {
  test.each([
    ["case", "Anaïs Hœrnaert", "ANAÏS HŒRNAERT"],
    ["accents", "Noël Lefèvre", "Noel Lefevre"],
    ["œ written oe", "Anaïs Hœrnaert", "Anais Hoernaert"],
    ["letters that only look crossed", "Świętosław Łoś", "Swietoslaw Los"],
    ["punctuation and double spaces", "Aurore Lambot-N’Diaye", "Aurore  Lambot N'Diaye"],
    ["the order of given and family name", "Kévin Déom", "Déom, Kévin"],
    ["a form of address", "Dr Anaïs Hœrnaert", "Anaïs Hœrnaert"],
    ["how accents are composed", "Noël".normalize("NFC"), "Noël".normalize("NFD")],
  ])("does not see %s", (_what, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test("tells different names apart", () => {
    expect(nameKey("Kévin Déom")).not.toBe(nameKey("Kévin Dorn"));
  });

  test("keeps a name that is nothing but a form of address", () => {
    expect(nameKey("Madame")).toBe("madame");
  });

  test("is empty when there is nothing to compare, and then nobody is alike", () => {
    expect(nameKey("— ? —")).toBe("");
    expect(commonClues({ name: "?" }, { name: "!" })).toEqual([]);
  });

  test("of a key is the same key", () => {
    assert(
      property(name, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });

  test("is the same in capitals, in small letters and without accents", () => {
    assert(
      property(name, (text) => {
        const key = nameKey(text);
        expect(nameKey(text.toUpperCase())).toBe(key);
        expect(nameKey(text.toLowerCase())).toBe(key);
        expect(nameKey(text.normalize("NFD").replaceAll(/\p{M}/gu, ""))).toBe(key);
      }),
    );
  });

  test("is the same in whatever order the words stand", () => {
    assert(
      property(array(name), (words) => {
        expect(nameKey(words.toReversed().join(" "))).toBe(nameKey(words.join(" ")));
      }),
    );
  });
});

test("a text that is typed is found whatever its case, accents and order", () => {
  expect(matchesWords("Dr Anaïs Hœrnaert · Pédopsychiatre", "hoern anais")).toBe(true);
  expect(matchesWords("Dr Anaïs Hœrnaert · Pédopsychiatre", "anais deom")).toBe(false);
  expect(plainText("ÉCOLE")).toBe("ecole");
});

describe("two contacts are asked about", () => {
  const person = { name: "Anaïs Hœrnaert", email: "a.h@essais.example", inamiNumber: "1-23456-78" };

  test("when their name, e-mail or INAMI number is the same", () => {
    expect(commonClues(person, { name: "hoernaert anais" })).toEqual(["name"]);
    expect(commonClues(person, { name: "X", email: " A.H@Essais.example " })).toEqual(["email"]);
    expect(commonClues(person, { name: "X", inamiNumber: "12345678" })).toEqual(["inamiNumber"]);
  });

  test("never because both lack an e-mail or an INAMI number", () => {
    expect(commonClues({ name: "A", email: null }, { name: "B", email: null })).toEqual([]);
  });

  test("until somebody told them apart, in either order", () => {
    const book = bookOf(["Kévin Déom", "DEOM Kevin", "Hugues Fictif"]);
    const [one, other] = book.entries;
    if (!one || !other) throw new Error("the book is empty");
    expect(pairsToAskAbout(book)).toEqual([[one, other]]);
    expect(pairsToAskAbout({ ...book, toldApart: [[other.id, one.id]] })).toEqual([]);
  });
});

describe("a contact and a member", () => {
  test("only professionals and services enter the address book", () => {
    const stayOut = (["person", "natural", "legalRepresentative"] as const).map((category) =>
      contactOfMember(aMember({ category })),
    );
    expect(stayOut).toEqual([null, null, null]);
  });

  test("a member brings what concerns them, nothing of the dossier", () => {
    const member = aMember({
      phone: "0470 00 00 31",
      email: null,
      linkToPerson: "conflict",
      joinedOn: day("2026-01-02"),
    });
    expect(contactOfMember(member)).toEqual({
      name: member.name,
      role: member.role,
      category: "social",
      secrecy: "professional",
      organisation: null,
      phone: "0470 00 00 31",
      email: null,
      iban: null,
      inamiNumber: null,
    });
  });

  test("only what the source says, and says otherwise, would be taken over", () => {
    const known = aMember({ phone: "0470 00 00 31", email: "a@essais.example" });
    expect(differingDetails(aMember({ phone: "0470 00 00 32" }), known)).toEqual(["phone"]);
  });

  test("a detail that was taken away counts as changed, and goes", () => {
    const before = aMember({ phone: "0470 00 00 31" });
    const after = aMember({ phone: null });
    expect(changedDetails(before, after)).toEqual(["phone"]);
    expect(takeDetails(before, after, ["phone"]).phone).toBeNull();
  });
});

describe("a person may have a dossier already", () => {
  const known = {
    familyName: "Wójcik-d'Essai",
    givenNames: "Léandre Świętosław",
    usualName: "Léo",
    birthDate: day("2011-11-08"),
  };

  test.each(["Léandre Świętosław", "leandre", "LEO"])("under the given name %s", (givenNames) => {
    const asked = { ...known, familyName: "WOJCIK D’ESSAI", givenNames, usualName: "L." };
    expect(mayBeSamePerson(asked, known)).toBe(true);
  });

  test("but not who was born on another day, nor a brother or sister", () => {
    expect(mayBeSamePerson({ ...known, birthDate: day("2011-11-09") }, known)).toBe(false);
    expect(mayBeSamePerson({ ...known, givenNames: "Lucie", usualName: "Lulu" }, known)).toBe(
      false,
    );
  });
});

const bookOf = (names: ReadonlyArray<string>): AddressBook => ({
  entries: names.map((one, index) => ({
    id: ContactId.parse(`00000000-0000-4000-8000-00000000000${index}`),
    contact: aContact(one),
    places: [],
  })),
  toldApart: [],
});

const aContact = (called: string): Contact => ({
  name: called,
  role: "Psychologue",
  category: "society",
  secrecy: "professional",
});
