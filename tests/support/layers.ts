import type { Locator, Page } from "@playwright/test";
import { violationsOf } from "./accessibility.ts";
import { layersTooWide, overlappingControls, tooWide, zoomed } from "./zoom.ts";

/** A dialog or a menu by its name, and what opens it: a button that is pressed, or a way of its own. */
export type Layer = readonly [name: string, opener: Locator | (() => Promise<unknown>)];

/** What axe finds in the page as it stands, then what does not fit there at 200 %. */
export const troublesOf = async (page: Page, name: string): Promise<ReadonlyArray<string>> => {
  const found = [...(await violationsOf(page, name))];
  await page.setViewportSize(zoomed);
  const wide = await page.evaluate(tooWide);
  const sideways = await page.evaluate(layersTooWide);
  const pairs = await page.evaluate(overlappingControls);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const one of [...(wide === null ? [] : [wide]), ...sideways, ...pairs])
    found.push(`${name} (200 %): ${one}`);
  return found;
};

/**
 * Opens one thing after another over the page, has each looked at, and closes it by Escape as a person does.
 * The focus is to come in when it opens and, where a button opened it, back to that button when it closes.
 */
export const lookAtLayers = async (
  page: Page,
  layers: ReadonlyArray<Layer>,
): Promise<ReadonlyArray<string>> => {
  const found: string[] = [];
  for (const [name, opener] of layers) {
    await (typeof opener === "function" ? opener() : opener.click());
    const layer = page.getByRole("dialog").or(page.getByRole("menu")).first();
    await layer.waitFor();
    if (!(await soonHoldsFocus(layer))) found.push(`${name}: the focus stays outside`);
    found.push(...(await troublesOf(page, name)));
    await page.keyboard.press("Escape");
    await layer.waitFor({ state: "detached" });
    if (typeof opener !== "function" && !(await soonHoldsFocus(opener)))
      found.push(`${name}: the focus does not come back`);
  }
  return found;
};

/** Whether the focus is on this or in it, now or within a second. */
const soonHoldsFocus = async (target: Locator): Promise<boolean> => {
  for (let tries = 0; tries < 20; tries += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return true;
    await target.page().waitForTimeout(50);
  }
  return false;
};
