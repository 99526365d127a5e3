import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, goTo, openDemonstration, tabTo, openSetting } from "#tests/support/desk.ts";

const sections = [
  "Activation du dispositif",
  "Phase préparatoire",
  "Concertation",
  "Actions convenues",
  "Mise en œuvre et suivi",
  "Évaluation des effets",
  "Réseau",
  "Financement",
  "Papiers",
  "Historique",
];

test("the keyboard alone reaches everything on every screen", async ({ app }) => {
  test.slow();
  const { page } = app;
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await unreachable(page)).toEqual([]);

  await openDemonstration(page);
  expect(await unreachable(page)).toEqual([]);

  await page.getByRole("link", { name: "Nouvelle demande" }).click();
  await page.getByRole("radio", { name: "Casemanagement Kirikou" }).waitFor();
  expect(await unreachable(page)).toEqual([]);

  for (const entry of ["Réglages", "Aide", "Rapport d’activité", "À propos d’Autour"]) {
    await page.getByRole("button", { name: "Plus" }).click();
    await page.getByRole("menuitem", { name: entry }).click();
    await page.getByRole("heading", { level: 1, name: entry }).waitFor();
    expect(await unreachable(page), entry).toEqual([]);
  }

  for (const entry of ["Dispositifs", "Mes coordonnées", "Sécurité du coffre", "Sauvegardes"]) {
    await openSetting(page, entry);
    expect(await unreachable(page), entry).toEqual([]);
  }

  await page.getByRole("link", { name: /Autour/ }).click();
  await page.getByRole("link", { name: /Léo/ }).click();
  for (const section of sections) {
    await goTo(page, new RegExp(section));
    await page.getByRole("main").getByRole("heading", { level: 2, name: section }).waitFor();
    expect(await unreachable(page), section).toEqual([]);
  }
});

test("a dossier is opened and left without touching the mouse", async ({ app }) => {
  const { page } = app;
  await createVault(page);
  const demonstration = page.getByRole("button", { name: "Essayer avec trois dossiers fictifs" });
  await tabTo(page, demonstration);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: /Léo/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Léo");
  const locked = await app.lock(() => page.keyboard.press("Control+l"));
  await expect(locked.getByLabel("Phrase de passe", { exact: true })).toBeFocused();
});

/**
 * Presses Tab until the focus has gone round, and names what is there to be used but was never reached. What a page draws a
 * moment after its heading counts as well: only the way back to the first stop ends the round.
 */
const unreachable = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(() => {
    const usable = "a[href], button, input, select, textarea, [tabindex='0']";
    for (const element of document.querySelectorAll<HTMLElement>(usable)) {
      const isOffered = element.checkVisibility({ visibilityProperty: true });
      // A group of radio buttons is one stop; a button beside a field it repeats is none.
      const isStop = element.tabIndex >= 0 && !element.matches("input[type='radio'], :disabled");
      if (isOffered && isStop) element.dataset["unreached"] = "";
    }
    (document.activeElement as HTMLElement | null)?.blur();
  });
  let hasLeft = false;
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    const isFirstStop = await pressTab(page);
    if (isFirstStop && hasLeft) break;
    hasLeft ||= !isFirstStop;
  }
  return page.evaluate(() => {
    // Wherever the presses ended: the link to the content would lie over what is clicked next.
    (document.activeElement as HTMLElement | null)?.blur();
    delete document.querySelector<HTMLElement>("[data-first-stop]")?.dataset["firstStop"];
    return [...document.querySelectorAll<HTMLElement>("[data-unreached]")].map(
      (element) => element.getAttribute("aria-label") ?? element.textContent ?? element.tagName,
    );
  });
};

/** More than any page has: a page that gives back the focus to no stop of its own must not be gone round for ever. */
const MOST_STOPS = 1000;

/** Marks the stop that Tab comes to as reached, and tells whether it is the first one. A field for a date is several stops. */
const pressTab = async (page: Page): Promise<boolean> => {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const stop = document.activeElement as HTMLElement;
    if (!document.querySelector("[data-first-stop]")) stop.dataset["firstStop"] = "";
    delete stop.dataset["unreached"];
    return stop.dataset["firstStop"] !== undefined;
  });
};
