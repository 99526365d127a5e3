import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { changeVaultSettings } from "#core/db/queries/vault-settings.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import { MAX_LEARNED_WORDS } from "#domain/spelling.ts";
import { databaseOf, openCore, passphrase, temporaryFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";

interface Place {
  readonly language?: InterfaceLanguage;
  readonly caseFileId?: CaseFileId | null;
}

const wrongOf = (
  client: CoreClient,
  text: string,
  { language = "fr", caseFileId = null }: Place = {},
) => client.spelling.check({ words: text.split(" "), language, caseFileId });

describe("what is wrong", () => {
  test("words that French does not know", async () => {
    const { client } = await openCore();

    expect(await wrongOf(client, "La concertasion aura lieu jeudi avec sa référente")).toEqual([
      "concertasion",
    ]);
  });

  test("with a Dutch page, words that neither French nor Dutch knows", async () => {
    const { client } = await openCore();

    const text = "overleg overlech concertation concertasion";
    expect(await wrongOf(client, text, { language: "nl" })).toEqual(["overlech", "concertasion"]);
  });

  test("with an English page, words that neither French nor British English knows", async () => {
    const { client } = await openCore();

    const text = "behaviour behavor colour couleur";
    expect(await wrongOf(client, text, { language: "en" })).toEqual(["behavor"]);
  });

  test.each([
    ["a typographic apostrophe as a typed one", "l’enfant l'enfant aujourd’hui qu’il"],
    [
      "inclusive forms",
      "un·e directeur·rice·s éducateur·trice·s intervenant·e·s tou·te·s celui·celle",
    ],
    ["numbers and codes", "3e ARC-2026-014 0470/00.00.00 B12"],
    ["addresses", "colombe@essais.example www.essais.example"],
    ["words in capitals", "CPAS SAJ OCCM GSM l'AVIQ"],
    ["the words of the work", "désidérata casemanager OCCM co-construction Autour"],
    ["a programme and its network", "Kirikou Brusano Archipel"],
  ])("not %s", async (_what, text) => {
    const { client } = await openCore();

    expect(await wrongOf(client, text)).toEqual([]);
  });

  test("not an inclusive form of a word that is wrong itself", async () => {
    const { client } = await openCore();

    expect(await wrongOf(client, "éducateure·trice")).toEqual(["éducateure·trice"]);
  });
});

describe("names", () => {
  const names = "Wójcik-d’Orvallémont Piérard Maëlle d’Orvallémont";

  test("those of the open dossier are right, and no others", async () => {
    const { client } = await openCore();
    const text = demonstrationText("kir-01");
    const { caseFileId } = await client.exchange.import({ text, replace: false });

    expect(await wrongOf(client, `${names} Wojcikk`, { caseFileId })).toEqual(["Wojcikk"]);
    expect(await wrongOf(client, names)).toContain("d’Orvallémont");
  });

  test("those of the address book are right everywhere", async () => {
    const { client } = await openCore();
    expect(await wrongOf(client, "Hœrnaertx")).toEqual(["Hœrnaertx"]);
    const contact = {
      name: "Anaïs Hœrnaertx",
      role: "Psychologue",
      category: "mentalHealth",
      secrecy: "professional",
    } as const;
    await client.contacts.save({ contactId: null, contact, otherThan: [], follow: [] });

    expect(await wrongOf(client, "Hœrnaertx")).toEqual([]);
  });
});

describe("suggestions", () => {
  test("are five at most, the likeliest first", async () => {
    const { client } = await openCore();

    const suggestions = await client.spelling.suggest({ word: "concertasion", language: "fr" });

    expect(suggestions[0]).toBe("concertation");
    expect(suggestions.length).toBeLessThanOrEqual(5);
  });

  test("come from the language of the page too", async () => {
    const { client } = await openCore();

    expect(await client.spelling.suggest({ word: "overlech", language: "nl" })).toContain(
      "overleg",
    );
  });

  test("keep the apostrophe that was typed", async () => {
    const { client } = await openCore();

    expect(await client.spelling.suggest({ word: "l’acompagnement", language: "fr" })).toContain(
      "l’accompagnement",
    );
  });
});

describe("a word that is taught", () => {
  test("is right from then on, with a capital too, until it is taken back", async () => {
    const { client } = await openCore();

    expect(await client.spelling.learn({ word: "zorgwijzerke" })).toEqual(["zorgwijzerke"]);
    expect(await wrongOf(client, "zorgwijzerke Zorgwijzerke")).toEqual([]);

    expect(await client.spelling.forget({ word: "zorgwijzerke" })).toEqual([]);
    expect(await wrongOf(client, "zorgwijzerke")).toEqual(["zorgwijzerke"]);
  });

  test("as a name stays wrong in small letters", async () => {
    const { client } = await openCore();
    await client.spelling.learn({ word: "Florzec" });

    expect(await wrongOf(client, "Florzec florzec")).toEqual(["florzec"]);
  });

  test("is there the next day, once and in its place", async () => {
    const { core, client } = await openCore();
    for (const word of ["zorgwijzerke", "Florzec", "zorgwijzerke"])
      await client.spelling.learn({ word });
    core.context.vaultLock.lock(null);
    await client.vault.unlock({ passphrase });

    expect(await client.spelling.learned()).toEqual(["Florzec", "zorgwijzerke"]);
  });

  // Planted: the words written into a file beside the vault.
  test("is nowhere on the disk in clear", async () => {
    const dataFolder = temporaryFolder();
    const { core, client } = await openCore({ vaultFolder: path.join(dataFolder, "vault") });
    await client.spelling.learn({ word: "Zyxwordapris" });
    core[Symbol.dispose]();

    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(0);
    for (const encoding of ["utf8", "utf16le"] as const)
      expect(files.some((bytes) => bytes.includes(Buffer.from("Zyxwordapris", encoding)))).toBe(
        false,
      );
  });

  test("is refused when it is no word", async () => {
    const { client } = await openCore();

    for (const word of ["", "deux mots", "12", "x".repeat(101)])
      expect((await safe(client.spelling.learn({ word }))).error).toMatchObject({
        code: "BAD_REQUEST",
      });
  });

  test("is refused once the vault holds as many as it may", async () => {
    const { core, client } = await openCore();
    const learnedWords = Array.from({ length: MAX_LEARNED_WORDS }, (_, at) => `mot-${at}`);
    databaseOf(core).transaction((tx) => changeVaultSettings(tx, { learnedWords }));

    const { error } = await safe(client.spelling.learn({ word: "zorgwijzerke" }));
    expect(error).toMatchObject({ code: "DICTIONARY_FULL" });
  });
});

test("a locked vault spells nothing: its names and words are in it", async () => {
  const { core, client } = await openCore();
  core.context.vaultLock.lock(null);

  expect((await safe(wrongOf(client, "concertasion"))).error).toMatchObject({ code: "LOCKED" });
});
