import type { Locator, Page } from "@playwright/test";
import { parseTypedDay } from "#renderer/shared/forms/parse-typed.ts";

export interface Burden {
  /** A character, also one that takes two keys, counts as one; so does every other key. */
  readonly keystrokes: number;
  readonly clicks: number;
  readonly characters: number;
}

export interface Repeated {
  readonly step: string;
  readonly field: string;
  readonly typed: string;
  readonly known: string;
}

export interface Hand {
  /** Everything that follows is counted under this name. */
  readonly begin: (step: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Types on where the cursor stands in a field that was filled by one press. */
  readonly goOn: (field: Locator, text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly click: (target: Locator) => Promise<void>;
  readonly counts: () => Promise<ReadonlyMap<string, Burden>>;
  /** What was typed in a field although the vault had it from another. */
  readonly typedTwice: ReadonlyArray<Repeated>;
  /** Words that stand in an earlier field and again within a sentence: nobody had to, but they are there to be seen. */
  readonly saidAgain: ReadonlyArray<Repeated>;
}

const SHORTEST_KNOWN = 4;

/**
 * A user who knows the screens: goes to a field with Tab where it is one or two stops further, with a click elsewhere,
 * and types. The page counts the events that came from a hand.
 */
export const openHand = async (
  page: Page,
  knownBefore: ReadonlyArray<readonly [field: string, text: string]>,
): Promise<Hand> => {
  await page.evaluate(countInPage);
  const known = new Map<string, string>();
  const people = new Set<string>();
  const typedTwice: Repeated[] = [];
  const saidAgain: Repeated[] = [];
  let step = "";

  const remember = (field: string, text: string) => {
    const said = comparable(text);
    if (said.length < SHORTEST_KNOWN) return;
    const same = known.get(said);
    const person = [...people].find((name) => holds(said, name));
    if (same !== undefined) typedTwice.push({ step, field, typed: text, known: same });
    else if (person !== undefined) typedTwice.push({ step, field, typed: text, known: person });
    else {
      const within = [...known].find(
        ([before]) =>
          (before.includes(" ") && holds(said, before)) ||
          (said.includes(" ") && holds(before, said)),
      );
      if (within) saidAgain.push({ step, field, typed: text, known: within[1] });
    }
    if (/(^|, )(Nom|Prénom et nom|Qui demande \?)$/.test(field) && said.includes(" "))
      people.add(said);
    known.set(said, `${field}, « ${shown(text)} »`);
  };

  for (const [field, text] of knownBefore) remember(field, text);

  return {
    typedTwice,
    saidAgain,
    begin: async (name) => {
      step = name;
      await page.evaluate((under) => {
        Object.assign(window, { countedUnder: under });
      }, name);
    },
    write: async (field, text) => {
      await reach(page, field);
      const label = await field.evaluate(labelInPage);
      const isFilled = (await field.inputValue()) !== "";
      if (isFilled) await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
      remember(label, text);
    },
    goOn: async (field, text) => {
      await page.keyboard.type(text);
      remember(await field.evaluate(labelInPage), text);
    },
    press: (key) => page.keyboard.press(key),
    click: (target) => target.click(),
    counts: async () => new Map(await page.evaluate(() => [...counted()])),
  };
};

const reach = async (page: Page, field: Locator): Promise<void> => {
  await field.waitFor();
  await field.scrollIntoViewIfNeeded();
  const stops = await field.evaluate(stopsInPage);
  if (stops === null) return field.click();
  for (let press = 0; press < stops; press += 1) await page.keyboard.press("Tab");
  const isThere = await field.evaluate((element) => element === document.activeElement);
  if (!isThere) await field.click();
};

/** Days as days, everything else without what a fold of case and accents hides. */
const comparable = (text: string): string =>
  parseTypedDay(text) ??
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

declare const counted: () => Map<
  string,
  { keystrokes: number; clicks: number; characters: number }
>;

/** In the page: only what came from a hand counts. */
const countInPage = () => {
  const all = new Map<string, { keystrokes: number; clicks: number; characters: number }>();
  const here = () => {
    const under = String((window as { countedUnder?: string }).countedUnder);
    const found = all.get(under) ?? { keystrokes: 0, clicks: 0, characters: 0 };
    all.set(under, found);
    return found;
  };
  addEventListener(
    "input",
    (event) => {
      if (!event.isTrusted || !(event instanceof InputEvent) || event.data === null) return;
      const { length } = event.data;
      here().characters += length;
      here().keystrokes += length;
    },
    { capture: true },
  );
  addEventListener(
    "keydown",
    ({ isTrusted, key, ctrlKey }) => {
      // A character is counted where it arrives.
      if (isTrusted && (key.length > 1 || ctrlKey)) here().keystrokes += 1;
    },
    { capture: true },
  );
  addEventListener("pointerdown", ({ isTrusted }) => isTrusted && (here().clicks += 1), {
    capture: true,
  });
  Object.assign(window, { counted: () => all });
};

/** In the page: how many presses of Tab away the field is, when it is one or two. */
const stopsInPage = (element: Element): number | null => {
  const stops = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea"),
  ].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(":disabled, [type='radio']") &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const from = stops.findIndex((one) => one === document.activeElement);
  const distance = stops.findIndex((one) => one === element) - from;
  return from >= 0 && distance > 0 && distance <= 2 ? distance : null;
};

/** In the page: the name of the field, after the name of the item it stands in. */
const labelInPage = (element: Element): string => {
  const own =
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : null) ??
    "";
  const item = element.closest("fieldset[aria-label]")?.getAttribute("aria-label");
  return [item, own.trim()].filter(Boolean).join(", ");
};
