import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { argon2CostFor, calibrateArgon2 } from "#core/vault/keys.ts";
import { ratePassphrase } from "#core/vault/passphrase-strength.ts";
import { passphraseWords, proposePassphrase } from "#core/vault/passphrase-words.ts";
import { PASSPHRASE_MINIMUM_BITS } from "#domain/vault.ts";

describe("the words a phrase is drawn from", () => {
  test("are 7,776, all different, typed without accents on any keyboard", () => {
    expect(passphraseWords).toHaveLength(7776);
    expect(new Set(passphraseWords).size).toBe(7776);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([]);
  });

  test("make ninety bits with seven of them", () => {
    expect(7 * Math.log2(passphraseWords.length)).toBeGreaterThan(90);
  });
});

describe("a proposed phrase", () => {
  test("is seven words of the list", () => {
    const words = proposePassphrase().split(" ");
    expect(words).toHaveLength(7);
    expect(words.filter((word) => !passphraseWords.includes(word))).toEqual([]);
  });

  test("draws every word as often as any other", () => {
    const PHRASES = 30_000;
    const drawn = new Map(passphraseWords.map((word) => [word, 0]));
    for (let phrase = 0; phrase < PHRASES; phrase += 1)
      for (const word of proposePassphrase().split(" "))
        drawn.set(word, (drawn.get(word) ?? 0) + 1);

    const expected = (PHRASES * 7) / passphraseWords.length;
    const chiSquared = [...drawn.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    // Chi-squared has a mean of n and a variance of 2n: eight standard deviations away is no accident.
    const freedom = passphraseWords.length - 1;
    expect(Math.abs(chiSquared - freedom)).toBeLessThan(8 * Math.sqrt(2 * freedom));
  });

  test("is always accepted", async () => {
    const refused: string[] = [];
    for (let phrase = 0; phrase < 20; phrase += 1) {
      const passphrase = proposePassphrase();
      if (!(await ratePassphrase(passphrase, [])).isEnough) refused.push(passphrase);
    }
    expect(refused).toEqual([]);
  });
});

describe("a passphrase of one's own", () => {
  test.each([
    ["motdepasse1234", "common"],
    ["azertyuiop123456", "keyboard"],
    ["abcdefghijklmnop", "sequence"],
    ["zouzouzouzouzouzou", "repeat"],
    ["12/05/1984 14/07/1789", "date"],
    ["Dupont Marie Lambert", "name"],
    ["tout va bien ici", "short"],
  ])("is refused for what makes it easy to guess: %s", async (passphrase, weakness) => {
    const rated = await ratePassphrase(passphrase, []);
    expect(rated.isEnough).toBe(false);
    expect(rated.weaknesses).toContain(weakness);
  });

  test("is refused when it is made of whose vault it is, where they work, and the product's name", async () => {
    const passphrase = "Colombe Fictive Essais Autour";
    const rated = await ratePassphrase(passphrase, ["Colombe Fictive", "Réseau fictif des Essais"]);
    expect(rated.isEnough).toBe(false);
    expect(rated.weaknesses).toContain("personal");
  });

  test("is accepted from 65 estimated bits on", async () => {
    const rated = await ratePassphrase("un tramway mauve danse sous la neige fictive", []);
    expect(rated.bits).toBeGreaterThanOrEqual(PASSPHRASE_MINIMUM_BITS);
    expect(rated).toMatchObject({ isEnough: true, weaknesses: [] });
  });

  test("needs more than its length", async () => {
    expect(await ratePassphrase("aaaaaaaaaaaaaaaaaaaaaaaa", [])).toMatchObject({ isEnough: false });
  });
});

describe("what one guess costs (G9)", () => {
  test("never goes below 64 MiB and three passes, nor above 256 MiB and ten", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60_000, noNaN: true }), (floorMilliseconds) => {
        const { memoryKiB, iterations } = argon2CostFor(floorMilliseconds);
        expect(memoryKiB).toBeGreaterThanOrEqual(64 * 1024);
        expect(memoryKiB).toBeLessThanOrEqual(256 * 1024);
        expect(iterations).toBeGreaterThanOrEqual(3);
        expect(iterations).toBeLessThanOrEqual(10);
        expect(Number.isInteger(memoryKiB) && Number.isInteger(iterations)).toBe(true);
      }),
    );
  });

  test("is nearly a second on every computer between the two bounds", () => {
    // The cost of a derivation is its memory times its passes; the floor is 64 MiB times three.
    for (let floorMilliseconds = 70; floorMilliseconds <= 900; floorMilliseconds += 1) {
      const { memoryKiB, iterations } = argon2CostFor(floorMilliseconds);
      const milliseconds = (floorMilliseconds * memoryKiB * iterations) / (64 * 1024 * 3);
      expect(milliseconds, `${floorMilliseconds} ms at the floor`).toBeLessThanOrEqual(901);
      expect(milliseconds, `${floorMilliseconds} ms at the floor`).toBeGreaterThan(790);
    }
  });

  test("is what this computer was measured to need", async () => {
    let now = 0;
    const cost = await calibrateArgon2(() => {
      now += 225;
      return now;
    });
    expect(cost).toEqual({ memoryKiB: 256 * 1024, iterations: 3 });
  });
});
