import { changeLanguage } from "i18next";
import { beforeAll, describe, expect, test } from "vitest";
import {
  formatCents,
  formatDay,
  formatPercent,
  formatShortDay,
  formatTimeOfDay,
  formatWeekDay,
} from "#renderer/shared/i18n/format.ts";
import { startI18n } from "#renderer/shared/i18n/i18n.ts";

beforeAll(startI18n);

describe.each([
  {
    language: "fr",
    day: "1er mai 2026",
    shortDay: "01/05/2026",
    weekDay: "vendredi 1er mai",
    time: "9 h 05",
    amount: "2 500,00 €",
    percent: "12,5 %",
  },
  {
    language: "nl",
    day: "1 mei 2026",
    shortDay: "01/05/2026",
    weekDay: "vrijdag 1 mei",
    time: "9.05 uur",
    amount: "€ 2.500,00",
    percent: "12,5%",
  },
  {
    language: "en",
    day: "1 May 2026",
    shortDay: "01/05/2026",
    weekDay: "Friday, 1 May",
    time: "9:05",
    amount: "€2,500.00",
    percent: "12.5%",
  },
])("in $language", ({ language, day, shortDay, weekDay, time, amount, percent }) => {
  beforeAll(async () => {
    await changeLanguage(language);
  });

  test("a day is written out, the first of a month too", () => {
    expect(plain(formatDay("2026-05-01"))).toBe(day);
  });

  test("a day in a table is figures", () => {
    expect(plain(formatShortDay("2026-05-01"))).toBe(shortDay);
  });

  test("a day to come is said with its week day", () => {
    expect(plain(formatWeekDay("2026-05-01"))).toBe(weekDay);
  });

  test("an hour is said as people say it", () => {
    expect(plain(formatTimeOfDay("09:05"))).toBe(time);
  });

  test("an amount is euros and cents", () => {
    expect(plain(formatCents(250_000))).toBe(amount);
  });

  test("a percentage has at most one decimal", () => {
    expect(plain(formatPercent(12.5))).toBe(percent);
  });

  test("what is neither a day nor an hour is given back as it is", () => {
    expect([formatDay("bientôt"), formatTimeOfDay("midi")]).toEqual(["bientôt", "midi"]);
  });
});

// Which kind of no-break space stands there depends on the language data that Node came with.
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");
