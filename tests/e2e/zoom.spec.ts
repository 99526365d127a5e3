import { expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault, goTo, openDemonstration } from "#tests/support/desk.ts";
import { takeIn, visitEveryPage } from "#tests/support/every-page.ts";
import { overlappingControls, tooWide, zoomed } from "#tests/support/zoom.ts";

test("at 200 % no page scrolls sideways", async ({ app }) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await page.setViewportSize(zoomed);
  const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));
  const wide: string[] = [];
  await visitEveryPage(page, dossier, async (address) => {
    const found = await page.evaluate(tooWide);
    if (found) wide.push(`${address}: ${found}`);
  });
  expect(wide).toEqual([]);
});

test("at 200 % what is wider than the page scrolls in a place of its own that has a name and takes the focus", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await page.setViewportSize(zoomed);
  const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));
  const unnamed: string[] = [];
  await visitEveryPage(page, dossier, async (address) => {
    for (const one of await page.evaluate(unreachableFrames)) unnamed.push(`${address}: ${one}`);
  });
  expect(unnamed).toEqual([]);
});

for (const language of ["fr", "nl", "en"])
  test(`at 200 % no two controls overlap and no page scrolls sideways in ${language}`, async ({
    app,
  }) => {
    test.setTimeout(240_000);
    const { page } = app;
    await createVault(page);
    const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));
    await page.evaluate(() => (location.hash = "#/reglages"));
    await page.locator(`input[type=radio][value="${language}"]`).check();
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.setViewportSize(zoomed);
    const found: string[] = [];
    await visitEveryPage(page, dossier, async (address) => {
      await expect(page.locator("main .mantine-Loader-root")).toHaveCount(0);
      const wide = await page.evaluate(tooWide);
      if (wide) found.push(`${address}: ${wide}`);
      for (const pair of await page.evaluate(overlappingControls))
        found.push(`${address}: ${pair}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });

test("who asks for less motion sees none in a dialog or a menu", async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDemonstration(page);
  await page.getByRole("button", { name: "Plus" }).click();
  expect(await page.evaluate(longestMotion)).toBeLessThanOrEqual(10);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");
  await page.getByRole("button", { name: "Émettre ce papier" }).first().click();
  await page.getByRole("dialog").waitFor({ state: "attached" });
  expect(await page.evaluate(longestMotion)).toBeLessThanOrEqual(10);
});

/** In the page: what scrolls sideways and cannot be reached by keyboard, or has no name. */
const unreachableFrames = (): ReadonlyArray<string> =>
  [...document.querySelectorAll<HTMLElement>("main *")]
    .filter((one) => {
      const scrolls = ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
      if (!scrolls || one.scrollWidth <= one.clientWidth + 1 || one.matches("textarea, input"))
        return false;
      const isNamed = one.hasAttribute("aria-label") || one.hasAttribute("aria-labelledby");
      const takesFocus = one.tabIndex >= 0;
      return !(isNamed && takesFocus);
    })
    .map((one) => `${one.tagName} ${one.className}`);

/** In the page: the longest movement under way, in milliseconds. */
const longestMotion = (): number =>
  Math.max(
    0,
    ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().duration ?? 0)),
  );
