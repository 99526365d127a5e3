import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkIds } from "#domain/step.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { frenchSpacing } from "#renderer/shared/i18n/french-spacing.ts";

type Catalogue = { readonly [key: string]: string | Catalogue };

const PLURAL = /_(one|other)$/;

const keysOf = (catalogue: Catalogue, prefix = ""): ReadonlyArray<string> =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const sourceFiles = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(path.join("i18n", "fr")));

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
    const lonely = keys.filter((key) => {
      const base = key.replace(PLURAL, "");
      return base !== key && !(keySet.has(`${base}_one`) && keySet.has(`${base}_other`));
    });

    expect(lonely).toEqual([]);
  });

  test("has a sentence for every check and every reason the domain gives", () => {
    const rules = readFileSync("src-main/core/domain/check.ts", "utf8");
    const reasons = [
      ...rules.matchAll(
        /"([a-z]\w*(?:Missing|Unexplained|Absent|NotInformed|NotAssessed|Unknown|Pending|Refused|Withdrawn|Empty|NotHeard|Undated|Overdue|Open))"/g,
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

test("punctuation never starts a line and apostrophes are French", () => {
  expect(frenchSpacing({ a: "Où ? « Ici » : l'école, 5 €" })).toEqual({
    a: "Où\u00A0? «\u00A0Ici\u00A0»\u00A0: l’école, 5\u00A0€",
  });
});
