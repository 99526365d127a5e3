import type { ElementHandle, Locator, Page } from "@playwright/test";

/** Long enough for what follows a key or a click to be over: the next one is then measured by itself. */
export const pause = (page: Page): Promise<void> => page.waitForTimeout(150);

/** Types at the speed of a fast hand where the cursor stands. */
export const type = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.type(text, { delay: 50 });
  await pause(page);
};

export const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key, { delay: 30 });
  await pause(page);
};

export const click = async (page: Page, target: Locator): Promise<void> => {
  await target.first().click();
  await pause(page);
};

/** Moves something a little aside with the mouse, and lets it go. */
export const drag = async (page: Page, target: Locator): Promise<void> => {
  const box = await target.boundingBox();
  if (!box) throw new Error("there is nothing to move");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 30, { steps: 15 });
  await page.mouse.up();
  await page.waitForTimeout(400);
};

/** Where the page is, without the header of the application. */
export const mainOf = (page: Page): Locator => page.getByRole("main");

/** Waits until a page has all that it fetches, and is still. */
export const settle = async (page: Page): Promise<void> => {
  await page
    .getByText(/^Chargement/)
    .first()
    .waitFor({ state: "detached" });
  await page
    .locator("main .mantine-Skeleton-root, main .mantine-Loader-root")
    .first()
    .waitFor({ state: "detached" });
  await page.waitForTimeout(600);
};

/** Closes what a journey before may have left open. */
export const leaveDialogs = async (page: Page): Promise<void> => {
  for (let left = await page.getByRole("dialog").count(); left > 0; left -= 1)
    await press(page, "Escape");
};

/** Opens what is folded, one click each. */
export const unfold = (page: Page): Promise<void> =>
  clickEach(
    mainOf(page).locator(
      'summary:visible, [aria-expanded="false"]:not([role="combobox"]):not([aria-haspopup]):visible',
    ),
    8,
  );

/** Opens the forms of what was saved: another may be open in the place of one, and an unfinished one is open already. */
export const openForms = async (page: Page): Promise<void> => {
  const closed = mainOf(page).getByRole("button", { name: /^(Modifier|Corriger|Compléter)/ });
  if ((await closed.count()) > 0) await clickEach(closed, 3);
  await settle(page);
};

/**
 * Writes in fields spread over the page: words that stay in the long texts, so that there is something to save, and are
 * taken back from the others.
 */
export const writeInFields = (page: Page, within: Locator = mainOf(page)): Promise<void> =>
  forSome(
    within.locator(
      'textarea:visible, input:visible:not([type="checkbox"]):not([type="radio"]):not([type="file"]):not([readonly]):not(:disabled)',
    ),
    14,
    async (field) => {
      await field.click();
      await pause(page);
      const isLong = (await field.evaluate((one) => one.nodeName)) === "TEXTAREA";
      await page.keyboard.press("End");
      await type(page, isLong ? " Un essai." : "essai");
      if (!isLong) await press(page, "Backspace", 5);
      await press(page, "Tab");
    },
  );

/** Opens long lists, and leaves them as they were. */
export const lookIntoLists = (page: Page, within: Locator = mainOf(page)): Promise<void> =>
  forSome(within.locator('input[aria-haspopup="listbox"]:visible'), 5, async (list) => {
    await list.click();
    await pause(page);
    await press(page, "ArrowDown", 3);
    // Escape closes the list, and a second one would close what the list stands in.
    if ((await list.getAttribute("aria-expanded")) === "true") await press(page, "Escape");
    await press(page, "Tab");
  });

/** Other answers than those that stand, in groups spread over the page. */
export const changeAnswers = (page: Page, within: Locator = mainOf(page)): Promise<void> =>
  clickEach(
    within.locator(
      ".mantine-SegmentedControl-label:not([data-active]):visible, .mantine-Chip-label:visible, .mantine-Checkbox-label:visible, .mantine-Radio-label:visible",
    ),
    8,
  );

/** A row more in each list, written in, then taken away. */
export const addAndRemoveRows = async (page: Page): Promise<void> => {
  const main = mainOf(page);
  await forSome(main.locator("form").getByRole("button", { name: /^Ajouter/ }), 5, async (add) => {
    await add.click();
    await pause(page);
    await type(page, "Essai");
    await press(page, "Tab");
  });
  await clickEach(main.locator("form").getByRole("button", { name: /^Retirer/ }), 4);
};

/** Saves what can be; a refusal is an answer too. */
export const saveForms = (page: Page): Promise<void> =>
  forSome(
    mainOf(page).locator('form[data-case-form] button[type="submit"]:visible'),
    4,
    async (save) => {
      await save.click();
      await settle(page);
    },
  );

const clickEach = (all: Locator, most: number): Promise<void> =>
  forSome(all, most, async (one) => {
    await one.click();
    await pause(all.page());
  });

type Handle = ElementHandle;

/**
 * At most so many of them, spread from the first to the last. What an earlier one took away or greyed out is passed over;
 * where nothing at all is found, or could be done, the journey has lost its way, and says so.
 */
const forSome = async (
  all: Locator,
  most: number,
  act: (one: Handle) => Promise<void>,
): Promise<void> => {
  const found = await all.elementHandles();
  const step = Math.max(1, found.length / most);
  const chosen = Array.from({ length: Math.min(found.length, most) }, (_none, at) =>
    found.slice(Math.floor(at * step)).slice(0, 1),
  ).flat();
  let done = 0;
  for (const one of chosen) {
    if (!(await one.isVisible()) || !(await one.isEnabled())) continue;
    await act(one);
    done += 1;
  }
  if (done === 0) throw new Error(`nothing to do for ${String(all)}`);
};
