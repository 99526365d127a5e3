import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeFirstLook } from "#hosts/first-look.ts";

const page = '<html lang="fr"><body><div id="root"></div></body></html>';

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "autour-first-look-"));
  for (const [language, text] of [
    ["fr", "Ouvrir"],
    ["nl", "Openen"],
    ["en", "Open"],
  ])
    writeFileSync(
      path.join(folder, `still-lock-screen-${language}.json`),
      JSON.stringify({ html: `<p>${text} %NAME%</p>`, unnamed: "Dossiers %ID%" }),
    );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const makeVault = (id: string, header: object) => {
  mkdirSync(path.join(folder, "vaults", id), { recursive: true });
  writeFileSync(path.join(folder, "vaults", id, "vault.json"), JSON.stringify(header));
};

const choose = (preferences: object) =>
  writeFileSync(path.join(folder, "preferences.json"), JSON.stringify(preferences));

const look = () =>
  takeFirstLook({
    preferencesFile: path.join(folder, "preferences.json"),
    vaultsFolder: path.join(folder, "vaults"),
    pageFolder: folder,
    spoken: "fr-BE",
  });

const locked = { label: "Maëlle Fictive", slots: [{ type: "passphrase" }] };

test("one vault that its passphrase opens is asked for at once, by its name", () => {
  makeVault("1a2b3c4d", locked);
  expect(look().drawInto(page, false)).toContain(
    '<div id="first-look"><p>Ouvrir Maëlle Fictive</p></div><div id="root">',
  );
});

test("a vault without a name is called by its folder", () => {
  makeVault("1a2b3c4d", { ...locked, label: null });
  expect(look().drawInto(page, false)).toContain("<p>Ouvrir Dossiers 1a2b3c4d</p>");
});

test("the name of a vault is never read as a part of the page", () => {
  makeVault("1a2b3c4d", { ...locked, label: "<img src=x> $& “Fictive”" });
  expect(look().drawInto(page, false)).toContain("Ouvrir &#60;img src=x&#62; $&#38; “Fictive”");
});

test("it speaks and looks as was chosen", () => {
  makeVault("1a2b3c4d", locked);
  choose({ language: "nl", theme: "dark", textSize: "large" });
  expect(look()).toMatchObject({ theme: "dark", language: "nl" });
  expect(look().drawInto(page, true)).toContain(
    '<html lang="nl" data-mantine-color-scheme="dark" data-text-size="large">',
  );
});

test("preferences that make no sense are as if nothing had been chosen", () => {
  choose({ language: "xx", theme: 3, textSize: null });
  expect(look()).toMatchObject({ theme: "system", language: null });
});

test.each<[string, () => void]>([
  ["no vault", () => {}],
  [
    "several vaults",
    () => {
      makeVault("1a2b3c4d", locked);
      makeVault("5e6f7a8b", locked);
    },
  ],
  [
    "a vault without its key file",
    () => mkdirSync(path.join(folder, "vaults", "1a2b3c4d"), { recursive: true }),
  ],
  ["a key file that says nothing", () => makeVault("1a2b3c4d", {})],
  [
    "a vault that the keychain opens too",
    () =>
      makeVault("1a2b3c4d", { ...locked, slots: [{ type: "passphrase" }, { type: "keychain" }] }),
  ],
])("of %s nothing is said before the core has", (_name, prepare) => {
  prepare();
  expect(look().isLockScreen).toBe(false);
  expect(look().drawInto(page, false)).toBe(page);
});
