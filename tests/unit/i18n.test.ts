import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { consentWords } from "#core/documents/words/consent-words.ts";
import { invitationWords } from "#core/documents/words/invitation-words.ts";
import { informationHeadings } from "#core/documents/words/letter-words.ts";
import { noteWords } from "#core/documents/words/note-words.ts";
import { safetyWords } from "#core/documents/words/safety-words.ts";
import { checkIds } from "#domain/step.ts";
import type { Catalogue } from "#renderer/shared/i18n/catalogue.ts";
import { en } from "#renderer/shared/i18n/en/index.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { frenchSpacing } from "#renderer/shared/i18n/french-spacing.ts";
import { interfaceLanguages } from "#domain/preference-choices.ts";
import { nl } from "#renderer/shared/i18n/nl/index.ts";

const PLURAL = /_(one|other)$/;

const keysOf = (catalogue: Catalogue, prefix = ""): ReadonlyArray<string> =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const textsOf = (catalogue: Catalogue, prefix = ""): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value] as const]
        : [...textsOf(value, `${prefix}${key}.`)],
    ),
  );

const blanksOf = (sentence: string): ReadonlyArray<string> =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name))].toSorted();

// What a reader reads: neither the blanks nor the separators between them.
const wordsOf = (sentence: string): ReadonlyArray<string> =>
  sentence.replaceAll(/\{\{\w+\}\}/g, " ").match(/\p{L}+/gu) ?? [];

const withoutBothForms = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.filter((key) => {
    const base = key.replace(PLURAL, "");
    return base !== key && !(names.includes(`${base}_one`) && names.includes(`${base}_other`));
  });

const sourceFiles = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !interfaceLanguages.some((language) =>
          file.includes(path.join("i18n", language) + path.sep),
        ),
    );

const sources = [...sourceFiles("src-renderer"), ...sourceFiles("src-main/cli")].map((file) =>
  readFileSync(file, "utf8"),
);
const text = sources.join("\n");
const keys = keysOf(fr);
const keySet = new Set([...keys, ...keys.map((key) => key.replace(PLURAL, ""))]);

// `t(`checks.${id}`)` uses every key that fits; the type checker already knows that each exists.
const patterns = [...text.matchAll(/`([a-zA-Z]+(?:\.[^`\s]*)?\$\{[^`]*)`/g)].map(
  ([, template = ""]) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join("[^.]+")}$`,
    ),
);
const literals = new Set([...text.matchAll(/"([a-zA-Z]+(?:\.[\w-]+)+)"/g)].map(([, key]) => key));

describe("the French catalogue", () => {
  test("has every key the page names", () => {
    const asked = [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);

    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !keySet.has(key))).toEqual([]);
  });

  test("has no key that nothing uses", () => {
    const unused = keys.filter((key) => {
      const base = key.replace(PLURAL, "");
      return !literals.has(base) && !patterns.some((pattern) => pattern.test(base));
    });

    expect(unused).toEqual([]);
  });

  test("has both forms of every plural", () => {
    expect(withoutBothForms(keys)).toEqual([]);
  });

  test("has a sentence for every check and every reason the domain gives", () => {
    const rules = readFileSync("src-main/core/domain/check.ts", "utf8");
    const reasons = [
      ...rules.matchAll(
        /"([a-z]\w*(?:Missing|Unexplained|Absent|NotInformed|NotAssessed|Unknown|Pending|Refused|Withdrawn|Empty|NotHeard|Undated|Overdue|Open|Divergent))"/g,
      ),
    ].map(([, reason = ""]) => reason);

    expect(checkIds.filter((id) => !(id in fr.checks))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(20);
    expect(
      reasons.filter((reason) => !(reason in fr.reasons) && !(`${reason}_other` in fr.reasons)),
    ).toEqual([]);
  });

  test("has a sentence for every rule of the exchange format", () => {
    const rules = [
      ...readFileSync("src-main/core/domain/exchange-file.ts", "utf8").matchAll(/rule: "(\w+)"/g),
      ...readFileSync("src-main/core/domain/text.ts", "utf8").matchAll(/rule: "(\w+)"/g),
      ...readFileSync("src-main/core/domain/funding-request.ts", "utf8").matchAll(/rule: "(\w+)"/g),
      ...readFileSync("src-main/core/domain/network-problem.ts", "utf8").matchAll(/rule: "(\w+)"/g),
      ...readFileSync("src-main/core/domain/case-file-references.ts", "utf8").matchAll(
        /report\("(\w+)"/g,
      ),
    ].map(([, rule = ""]) => rule);

    expect(rules).toContain("amountMismatch");
    expect(rules.filter((rule) => !(rule in fr.problems))).toEqual([]);
  });

  test("has a sentence for every refusal the contract can give", () => {
    const folder = "src-main/core/contract";
    const contract = readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), "utf8"))
      .join("\n");
    const codes = [...contract.matchAll(/\b([A-Z][A-Z_]{4,}): \{/g)].map(([, code = ""]) => code);

    expect(codes).toContain("WRONG_PASSPHRASE");
    expect(codes.filter((code) => !(code in fr.refusals))).toEqual([]);
  });
});

describe.each([
  ["Dutch", "nl", nl],
  ["English", "en", en],
] as const)("the %s catalogue", (_name, language, catalogue: Catalogue) => {
  const french = textsOf(fr);
  const texts = textsOf(catalogue);
  const textsThat = (isWrong: (sentence: string, inFrench: string) => boolean) =>
    [...texts]
      .filter(([key, sentence]) => isWrong(sentence, french.get(key) ?? ""))
      .map(([key]) => key);

  test("has the keys of the French one, and no other", () => {
    expect([...texts.keys()].toSorted()).toEqual([...french.keys()].toSorted());
  });

  test("fills the same blanks in each text", () => {
    const others = textsThat(
      (sentence, inFrench) => blanksOf(sentence).join() !== blanksOf(inFrench).join(),
    );

    expect(others).toEqual([]);
  });

  test("has both forms of every plural", () => {
    expect([...texts.keys()].filter((key) => PLURAL.test(key)).length).toBeGreaterThan(50);
    expect(withoutBothForms([...texts.keys()])).toEqual([]);
  });

  test("leaves no sentence in French", () => {
    // Up to three words may well be the same: « Plan », « Typst », the pattern of an IBAN.
    const forgotten = textsThat(
      (sentence, inFrench) => sentence === inFrench && wordsOf(sentence).length > 3,
    );

    expect(forgotten).toEqual([]);
  });

  test("is set by the rules of its own language: no guillemets, no space before a colon", () => {
    expect(textsThat((sentence) => /[«»]|[ \u00A0\u202F][:;!?]/.test(sentence))).toEqual([]);
  });

  test("calls the papers, and being there, what the papers call them", () => {
    const said = {
      "documents.kinds.synthesisNote": noteWords[language].heading,
      "documents.kinds.safetyPlan": safetyWords[language].heading,
      "documents.kinds.consentForm": consentWords[language].heading,
      "documents.kinds.invitation": invitationWords[language].heading,
      "documents.kinds.informationLetter": informationHeadings[language],
      ...Object.fromEntries(
        Object.entries(noteWords[language].attendanceStatus).map(([status, words]) => [
          `vocabulary.attendance.${status}`,
          words,
        ]),
      ),
    };

    expect(Object.fromEntries(Object.keys(said).map((key) => [key, texts.get(key)]))).toEqual(said);
  });

  test("leaves no text empty", () => {
    expect(textsThat((sentence) => sentence.trim() === "")).toEqual([]);
  });
});

test("punctuation never starts a line and apostrophes are French", () => {
  expect(frenchSpacing({ a: "Où ? « Ici » : l'école, 5 €" })).toEqual({
    a: "Où\u00A0? «\u00A0Ici\u00A0»\u00A0: l’école, 5\u00A0€",
  });
});
