import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, formOf } from "#tests/support/desk.ts";

test("a request becomes an issued note without the mouse ever being touched", async ({ app }) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await page.evaluate(countPointers);

  await press(page, page.getByRole("link", { name: "Nouvelle demande" }).first());
  await pick(
    page,
    page.getByRole("radiogroup", { name: "Dans quel dispositif ?" }),
    page.getByRole("radio", { name: "Casemanagement Kirikou" }),
  );
  await type(page, page, "Nom de famille", "Fictif");
  await type(page, page, "Prénoms", "Noé");
  await type(page, page, "Nom d’usage", "Noé");
  await type(page, page, "Date de naissance", "8/11/2011");
  await answer(page, page, "Genre", "Homme");
  await type(page, page, "Rue et numéro", "Rue Fictive 7");
  await type(page, page, "Code postal", "5500");
  await type(page, page, "Commune", "Dinant");
  await press(page, page.getByRole("button", { name: "Maëlle Fictive" }));
  await expect(page.getByRole("textbox", { name: "Qui demande ?" })).toBeFocused();
  await type(page, page, "En quelle qualité ?", "éducatrice");
  await type(page, page, "La demande, dans les mots de qui la fait", "Trop de projets.");
  await answer(page, page, "La personne est-elle informée de cette demande ?", "Oui");
  for (const label of [
    "Difficulté psychique avérée",
    "Plusieurs partenaires, dont au moins un de la santé mentale",
    "Trajectoire de soin contrariée",
    "Un partenaire prend en charge l’organisation",
    "Usager, familiers et aidants naturels associés",
    "Action(s) soutenue(s) par l’ensemble des partenaires possible(s)",
  ])
    await answer(page, page, `${label} : est-ce rempli ?`, "Remplie");
  await answer(page, page, "La demande est", "Éligible");
  await press(page, page.getByRole("button", { name: "Créer le dossier" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Noé");

  await goTo(page, "Réseau");
  const network = formOf(page, "Les personnes du réseau");
  await press(page, network.getByRole("button", { name: /La personne accompagnée/ }));
  for (const [place, name, role] of [
    [1, "Dr Anaïs d’Essai", "Pédopsychiatre"],
    [2, "Kévin Fictif", "Psychologue"],
  ] as const) {
    await press(page, network.getByRole("button", { name: "Ajouter une personne" }));
    // Until it is drawn, the last that is open is the one before it.
    const row = network.locator("fieldset.member").nth(place);
    await type(page, row, "Nom", name);
    await type(page, row, "Rôle", role);
    await choose(page, row, "Catégorie", "Santé mentale");
  }
  await save(page, network, "Enregistrer le réseau");

  await goTo(page, /Phase préparatoire/);
  const consent = formOf(page, "Noter une réponse");
  await answer(page, consent, "Réponse", "Accord");
  await save(page, consent, "Noter cette réponse");

  await goTo(page, "Concertation");
  const meeting = formOf(page, "Nouvelle concertation");
  await type(page, meeting, "Début", "16:15");
  await type(page, meeting, "Fin", "18:05");
  await type(page, meeting, "Lieu", "Salle fictive");
  await press(page, meeting.getByRole("button", { name: "Tout le monde est là" }));
  await type(page, meeting, "Ce qu’elle a dit, mot pour mot", "« Je commence. »");
  await press(page, meeting.getByRole("button", { name: "Ajouter une décision" }));
  await type(page, meeting, "Décision", "Arriver par l’atelier");
  await choose(page, meeting, "Coordinateur du trajet de soins", /Anaïs/);
  await press(page, meeting.getByRole("button", { name: "Marquer comme tenue" }));
  await expect(page.getByText(/^Concertation 1 — /)).toBeVisible();

  await goTo(page, "Papiers");
  await press(page, page.getByRole("button", { name: "Émettre ce papier" }).first());
  const dialog = page.getByRole("dialog", { name: "Émettre ce papier" });
  await press(page, dialog.getByRole("button", { name: "Émettre la version 1" }));
  await expect(page.getByText("La version 1 est émise.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset["pointers"])).toBe("0");
});

/** In the page: how often something was pressed with a pointer, the test's own mistakes included. */
const countPointers = () => {
  document.documentElement.dataset["pointers"] = "0";
  addEventListener(
    "pointerdown",
    () => {
      const { dataset } = document.documentElement;
      dataset["pointers"] = String(Number(dataset["pointers"]) + 1);
    },
    { capture: true },
  );
};

/** Goes there with Tab, whatever the distance; a group of radio buttons is reached at the one that takes the focus. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor({ state: "attached" });
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(target)}`);
};

const press = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("Enter");
};

const type = async (
  page: Page,
  scope: Page | Locator,
  label: string,
  text: string,
): Promise<void> => {
  const field = scope
    .getByRole("textbox", { name: label, exact: true })
    .or(scope.getByRole("combobox", { name: label, exact: true }));
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
};

/** With Space, which takes the button that has the focus, then the arrows to the one that is wanted. */
const pick = async (page: Page, group: Locator, radio: Locator): Promise<void> => {
  await reach(page, group);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press("ArrowRight");
  await expect(radio).toBeChecked();
};

const answer = async (
  page: Page,
  scope: Page | Locator,
  label: string,
  choice: string,
): Promise<void> => {
  const group = scope.getByRole("radiogroup", { name: label, exact: true });
  await pick(page, group, group.getByRole("radio", { name: choice, exact: true }));
};

/** Opens the list, walks down it, takes the one that is wanted. */
const choose = async (
  page: Page,
  scope: Page | Locator,
  label: string,
  option: string | RegExp,
): Promise<void> => {
  await reach(page, scope.getByRole("combobox", { name: label, exact: true }));
  await page.keyboard.press("ArrowDown");
  const wanted = page.getByRole("option", { name: option }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await wanted.getAttribute("data-combobox-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(scope.getByRole("combobox", { name: label, exact: true })).toHaveValue(option);
};

const goTo = async (page: Page, section: string | RegExp): Promise<void> => {
  const rail = page.getByRole("navigation", { name: "Étapes du dossier" });
  const step = rail
    .getByRole("button", { name: section })
    .or(rail.getByRole("link", { name: section }));
  await press(page, step);
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
};

const save = async (page: Page, form: Locator, button: string): Promise<void> => {
  await press(page, form.getByRole("button", { name: button }));
  await expect(form.getByText("Enregistré.")).toBeVisible();
};
