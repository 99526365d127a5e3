import type { Page } from "@playwright/test";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";
import { createVault, goTo, openDemonstration, tabTo, unlock } from "#tests/support/desk.ts";

/** Today as somebody types it. */
/** As the day is where the application runs, whatever the clock of this computer. */
const typedToday = (): string =>
  new Intl.DateTimeFormat("fr-BE", { timeZone: "Europe/Brussels" }).format(new Date());

/** Types a line and waits until it is on disk. */
const note = async (page: Page, typed: string, shown: string): Promise<void> => {
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  const line = page.getByRole("listitem").filter({ hasText: shown });
  await expect(line.getByText("Enregistré")).toBeAttached();
};

test("a meeting goes from its planned day to a ready note by keyboard, with a lock in the middle", async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Concertation/);
  const planned = page.getByRole("region", { name: "Prochaine concertation" });
  await planned.getByRole("button", { name: "Déplacer" }).click();
  const form = page.getByRole("form", { name: "Prévoir la concertation" });
  await form.getByRole("textbox", { name: "Jour" }).fill(typedToday());
  await form.getByRole("textbox", { name: "Heure" }).fill("14h");
  await form.getByRole("textbox", { name: "Lieu" }).fill("Maison fictive des Essais");
  await form.getByRole("button", { name: "Garder cette date" }).click();
  await tabTo(page, planned.getByRole("link", { name: "Ouvrir la réunion" }));
  await page.keyboard.press("Enter");

  await expect(page.getByText("Prévue aujourd’hui à 14 h 00, Maison fictive")).toBeVisible();
  await expect(page.getByRole("button", { name: "Commencer la réunion" })).toBeFocused();
  await page.keyboard.press("Enter");
  const bar = page.getByRole("combobox", { name: "Parole" });
  await expect(bar).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Proposer un ordre du jour" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Tout le monde est là" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("6 professionnels")).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("button", { name: "Tour de table", exact: true })).toHaveAttribute(
    "aria-current",
    "step",
  );

  await expect(bar).toBeFocused();
  await note(page, "Je voudrais dormir chez moi.", "Je voudrais dormir chez moi.");
  await note(page, "/d Un essai d'un mois.", "Un essai d'un mois.");
  // What is being typed when the laptop is closed is there too.
  await page.keyboard.type("/t @wies");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Appeler l'école pour le 31/3");
  await expect(page.getByText(/Pour le .* 31 mars/)).toBeVisible();
  page = await app.lock((shown) => shown.keyboard.press("Control+l"));
  await unlock(page);
  await expect(page.getByText("Je voudrais dormir chez moi.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Tâche" })).toHaveValue(
    "Appeler l'école pour le 31/3",
  );
  await expect(page.getByRole("combobox", { name: "Tâche" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Appeler l'école" })).toContainText(
    "Wiesława Wójcik",
  );

  await tabTo(page, page.getByRole("button", { name: "Relire", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 sur 2")).toBeVisible();
  await page.keyboard.press("m");
  await expect(page.getByText("2 sur 2")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tout est relu.")).toBeVisible();
  await page.keyboard.press("Enter");

  // What is known is said, not asked.
  await expect(page.getByText("Maison fictive des Essais")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Lieu" })).toHaveCount(0);
  await expect(page.getByText("Tout est réuni")).toBeVisible();
  await tabTo(page, page.getByRole("textbox", { name: "Prochaine concertation" }));
  await page.keyboard.type("dans 2 semaines");
  await tabTo(page, page.getByRole("button", { name: "Terminer la réunion" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "La concertation 2 est notée" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lire et imprimer la note" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/papiers.*synthesisNote\.c2/);

  await goTo(page, /Concertation/);
  const held = page.getByRole("listitem").filter({ hasText: "Concertation 2 —" });
  await expect(held).toContainText("Je voudrais dormir chez moi.");
  await expect(held).toContainText("1 décision");
  // The passage has a plan: who does what is among its actions already.
  await goTo(page, /Mise en œuvre/);
  await expect(page.getByText("Appeler l'école").first()).toBeVisible();
});

test("lines that are written faster than the disk are each marked when they are on it", async ({
  app,
}) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, /Concertation/);
  await page.getByRole("link", { name: "Ouvrir la réunion" }).click();
  await page.getByRole("button", { name: "Commencer la réunion" }).click();
  await page.getByRole("combobox", { name: "Parole" }).waitFor();
  const lines = ["Une première.", "Une deuxième.", "Une troisième."];

  await writeAtOnce(page, lines);

  for (const line of lines)
    await expect(
      page.getByRole("listitem").filter({ hasText: line }).getByText("Enregistré"),
    ).toBeAttached();
  await expect(page.getByText("Pas encore enregistré")).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "Une première." })).toHaveCount(1);
});

/** Within the page: from outside, each would be saved before the next arrives. */
const writeAtOnce = (page: Page, lines: ReadonlyArray<string>): Promise<void> =>
  page.evaluate(async (texts) => {
    const bar = document.querySelector<HTMLInputElement>("input[role=combobox]");
    for (const text of texts) {
      // By the setter of the element itself: React puts its own before it, and would see no change.
      if (bar) Reflect.set(HTMLInputElement.prototype, "value", text, bar);
      bar?.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      bar?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      await Promise.resolve();
    }
  }, lines);

/** Léo's dossier with a full drawer: each secret is a word that stands nowhere else. */
const secrets = ["Valérien", "canari-sujet", "canari-besoin", "canari-privé"];
const dossierWithDrawer = (): string => {
  const file = demonstrationCaseFile("kir-01");
  const [person] = file.network;
  if (!person) throw new Error("nobody is in the network");
  return writeExchangeFile({
    ...file,
    network: [
      ...file.network,
      { ...person, id: "p90", name: "Valérien Fictif", role: "Oncle", category: "natural" },
    ],
    clarification: {
      heldOn: day("2026-01-10"),
      place: "Bureau fictif",
      presentIds: [],
      isClinicalIntervention: false,
      needs: ["canari-besoin"],
      demand: "Rester chez moi.",
      whatWorked: [],
      whatFailed: [],
      resourcePersonIds: [],
      doNotInvite: ["Valérien, jamais"],
      doNotDiscuss: ["canari-sujet"],
    },
    cycles: file.cycles.map((cycle) => ({
      ...cycle,
      followUps: [
        ...cycle.followUps,
        {
          on: day("2026-03-01"),
          channel: "téléphone",
          withIds: [],
          text: "canari-privé",
          signal: "alert",
          private: true,
        },
      ],
    })),
  });
};

test("nothing of the drawer is on the wall, though the desk had just shown it", async ({ app }) => {
  test.slow();
  const { page } = app;
  await createVault(page);
  await page.getByLabel("Importer un dossier").setInputFiles({
    name: "leo.json",
    mimeType: "application/json",
    buffer: Buffer.from(dossierWithDrawer()),
  });
  await goTo(page, "Réseau");
  await expect(page.getByText("Valérien Fictif").first()).toBeVisible();
  await goTo(page, /Concertation/);
  await page.getByRole("link", { name: "Ouvrir la réunion" }).click();
  await page.getByRole("button", { name: "Commencer la réunion" }).click();
  const onTheWall = async () => {
    const shown = await page.content();
    return secrets.filter((secret) => shown.includes(secret));
  };
  for (const mode of ["Relire", "Terminer", "Noter"]) {
    await page.getByRole("button", { name: mode, exact: true }).click();
    expect(await onTheWall()).toEqual([]);
  }
  // Neither by name, when somebody is looked for.
  await page.getByRole("combobox", { name: "Parole" }).fill("@");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await onTheWall()).toEqual([]);
  await page.getByRole("combobox", { name: "Parole" }).fill("@val");
  await expect(page.getByRole("option")).toHaveCount(0);

  // A way out that asks nothing; the meeting goes on when one comes back.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Reprendre la réunion" })).toBeVisible();
});
