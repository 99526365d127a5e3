import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault } from "#tests/support/desk.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { takeIn, visitEveryPage } from "#tests/support/every-page.ts";
import { inEveryText } from "#tests/support/in-every-text.ts";

/** Each sets `intruded` when anything but its letters is made of it. */
const hostileTexts = [
  "<img src=x onerror=\"globalThis.intruded='image'\">",
  "<script>globalThis.intruded='script'</script>",
  "javascript:globalThis.intruded='address'",
  "<svg onload=\"globalThis.intruded='drawing'\">",
  '"><iframe srcdoc="<script>parent.intruded=\'frame\'</script>"></iframe>',
  "<details open ontoggle=\"globalThis.intruded='details'\">",
  "<a href=\"javascript:globalThis.intruded='link'\">ici</a>",
  "{{constructor.constructor('globalThis.intruded=1')()}} ${globalThis.intruded='template'}",
  '#eval("panic()") #image("/etc/passwd") $ x $ *gras* @note <etiquette> \\ `code` // commentaire',
  "]]><!-- --><style>body{display:none}</style>",
];

// Without its policy: what is asked is whether the page makes anything of a text, not whether something else stops it.
test.use({ bypassCSP: true });

test("a dossier full of hostile texts is shown, searched and set as it was written, and nothing in it runs", async ({
  app,
}) => {
  test.setTimeout(5 * 60_000);
  const { page } = app;
  await createVault(page);
  await page.evaluate(watch);

  for (const name of ["arc-01", "kir-01"] as const) {
    const text = inEveryText(
      demonstrationText(name),
      (at) => hostileTexts[at % hostileTexts.length] ?? "",
    );
    const dossier = await takeIn(page, name, text);
    await visitEveryPage(page, dossier);

    await page.evaluate((hash) => (location.hash = hash), dossier.replace(/[^/]*$/, "papiers"));
    await expect(page.locator("main img").first()).toBeVisible({ timeout: 30_000 });
    await page.emulateMedia({ media: "print" });
    await page.waitForTimeout(300);
    await page.emulateMedia({ media: "screen" });

    await page.evaluate(() => (location.hash = "#/"));
    await page.getByRole("textbox", { name: /^Chercher un nom/ }).fill("onerror");
    await expect(page.locator("mark").first()).toBeVisible();
    await page.getByRole("textbox", { name: /^Chercher un nom/ }).fill("");
  }

  expect(await page.evaluate(whatWasSeen)).toEqual({ made: 0 });
  expect(await page.evaluate(() => document.body.checkVisibility())).toBe(true);

  // A page that takes a text for markup is noticed.
  await page.evaluate((text) => {
    document.body.insertAdjacentHTML("beforeend", text);
  }, hostileTexts[0] ?? "");
  await expect
    .poll(() => page.evaluate(whatWasSeen))
    .toMatchObject({ intruded: "image", made: expect.any(Number) });
});

/** Runs in the page: counts, from now on, the elements that none of Autour's own pages has. */
const watch = () => {
  const strange =
    'main iframe, [onerror], [onload], [ontoggle], [href^="javascript:" i], [src^="javascript:" i]';
  const state = { made: 0 };
  Reflect.set(globalThis, "strange", state);
  new MutationObserver(() => {
    state.made += document.querySelectorAll(strange).length;
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

const whatWasSeen = () => ({
  ...Reflect.get(globalThis, "strange"),
  intruded: Reflect.get(globalThis, "intruded"),
});
