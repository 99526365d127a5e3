import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration, tabTo, unlock } from "#tests/support/desk.ts";

const check = "Aucune action n’est en retard";
const reason = "La psychologue est en congé : l’échéance est revue à son retour.";

test("a check is set aside with the keyboard alone, says why the next day, and is taken up again", async ({
  app,
}) => {
  await openDemonstration(app.page);
  await openStep(app.page);
  const rail = app.page.getByRole("navigation", { name: "Étapes du dossier" });
  const step = rail.getByRole("button", { name: /Mise en œuvre et suivi/ });

  await expect(step).toContainText("1 point à compléter");

  await tabTo(app.page, setAsideButton(app.page));
  await app.page.keyboard.press("Enter");
  const form = app.page.getByRole("form", { name: `Mettre de côté : ${check}` });
  const field = form.getByLabel("Pourquoi mettre ce point de côté ?");
  await expect(field).toBeFocused();
  await tabTo(app.page, form.getByRole("button", { name: "Mettre de côté" }));
  await app.page.keyboard.press("Enter");
  await expect(form.getByText("Écrivez la raison, en quelques mots.")).toBeVisible();
  await expect(field).toBeFocused();
  await app.page.keyboard.type(reason);
  await tabTo(app.page, form.getByRole("button", { name: "Mettre de côté" }));
  await app.page.keyboard.press("Enter");

  await expect(setAsideList(app.page)).toContainText(reason);
  await expect(setAsideList(app.page)).toContainText("Par Maëlle Fictive, le");
  await expect(app.page.getByRole("region", { name: "Où en est cette étape" })).toBeFocused();
  await expect(step).toContainText("Le dossier en est ici");

  const page = await app.restart();
  await unlock(page);
  await openStep(page);
  await expect(setAsideList(page)).toContainText(reason);
  await tabTo(page, page.getByRole("button", { name: `Reprendre : ${check}` }));
  await page.keyboard.press("Enter");

  await expect(setAsideButton(page)).toBeVisible();
  await expect(setAsideList(page)).toHaveCount(0);
  await goTo(page, "Historique");
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText("Retiré");
  await expect(entries.last()).toContainText(`Raison : ${reason}`);
});

const openStep = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /Mise en œuvre et suivi/);
  await page.getByRole("region", { name: "Où en est cette étape" }).waitFor();
};

const setAsideButton = (page: Page) =>
  page.getByRole("button", { name: `Mettre de côté : ${check}` });

const setAsideList = (page: Page) => page.getByRole("list", { name: "Points mis de côté" });
