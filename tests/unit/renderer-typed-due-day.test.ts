import { describe, expect, test } from "vitest";
import { readDay, splitDueDay } from "#renderer/shared/forms/typed-due-day.ts";

// A Monday.
const today = "2026-05-04";

describe("the day at the end of a task", () => {
  test.each([
    ["Appeler l'école pour le 31/3", "Appeler l'école", "2027-03-31"],
    ["Appeler l'école 12/5", "Appeler l'école", "2026-05-12"],
    ["Appeler l'école d'ici lundi", "Appeler l'école", "2026-05-11"],
    ["Appeler l'école dans 2 semaines", "Appeler l'école", "2026-05-18"],
    ["Appeler l'école avant le 12 juin", "Appeler l'école", "2026-06-12"],
    ["Appeler l'école, pour le 31/03/2027", "Appeler l'école", "2027-03-31"],
    ["Appeler l'école demain", "Appeler l'école", "2026-05-05"],
  ])("of « %s » is understood and taken off", (typed, text, day) => {
    expect(splitDueDay(typed, "fr", today)).toEqual({ text, day });
  });

  test.each([
    ["Bel de school tegen maandag", "Bel de school", "2026-05-11"],
    ["Bel de school over 2 weken", "Bel de school", "2026-05-18"],
  ])("is understood in Dutch: « %s »", (typed, text, day) => {
    expect(splitDueDay(typed, "nl", today)).toEqual({ text, day });
  });

  test.each([
    ["Call the school by Friday", "Call the school", "2026-05-08"],
    ["Call the school in 2 weeks", "Call the school", "2026-05-18"],
    ["Call the school by 3/6", "Call the school", "2026-06-03"],
  ])("is understood in English, day first: « %s »", (typed, text, day) => {
    expect(splitDueDay(typed, "en", today)).toEqual({ text, day });
  });

  test.each([
    "Relire la note du 31/3 avec elle",
    "Appeler le médecin",
    "Aller au 12 rue de l'Essai",
    "Passer à 14h",
    "Acheter 2 lits",
  ])("is not seen in « %s »", (typed) => {
    expect(splitDueDay(typed, "fr", today)).toEqual({ text: typed, day: null });
  });

  test("is no day that the calendar does not have", () => {
    expect(readDay("31/2", "fr", today)).toBeNull();
  });
});
