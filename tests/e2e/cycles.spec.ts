import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/app-fixture.ts";
import { choose, formOf, goTo, openDemonstration, save, write } from "#tests/support/desk.ts";
import { followedDay, inFigures, inWords } from "#tests/support/demonstration.ts";

test("a plan is amended with its reason, and every version stays readable", async ({ app }) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, "Plan");
  await amend(page, "Prévenir le père, par la case manager", "Le père a appelé.");

  const panel = page.getByRole("region", { name: "Le plan", exact: true });
  await expect(
    panel.getByText(`Plan validé le ${inWords(followedDay("ARC-01", "2026-02-20"))}, version 2`),
  ).toBeVisible();
  const versions = page.getByRole("list", { name: "Versions du plan" });
  await expect(versions.getByRole("heading")).toHaveText([
    /^Version 2amendée/,
    /^Version 1validée/,
  ]);
  await versions.getByLabel("Ce qui a changé dans la version 2 (1)").click();
  const after = versions.getByText("Prévenir le père, par la case manager", { exact: true });
  await expect(after).toBeVisible();
  await versions.getByLabel("Lire la version 1").click();
  await expect(versions.getByText(/^Courrier d'information au père .* · pour le/)).toBeVisible();

  await goTo(page, "Historique");
  await expect(page.getByText("Passage 1, version 2 : Le père a appelé.")).toBeVisible();
});

test("an action is blocked with its reason, taken up again, and done late on its day", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, /suivi/);
  const what = "Courrier d'information au père";
  const doneOn = followedDay("ARC-01", "2026-03-09");
  const card = page.getByRole("main").getByRole("listitem").filter({ hasText: what });
  await choose(card, `État : ${what}`, "Bloqué");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Enregistrer" })).toBeDisabled();
  await dialog.getByLabel("Motif").fill("L’adresse manque.");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(card).toContainText("L’adresse manque.");

  await choose(card, `État : ${what}`, "En cours");
  await expect(card).not.toContainText("L’adresse manque.");
  await choose(card, `État : ${what}`, "Fait");
  await dialog.getByLabel("Fait le").fill(inFigures(doneOn));
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(card).toContainText(`fait le ${inWords(doneOn)}`);
  await expect(card).toContainText("avec 3 jours de retard");
  await card.getByRole("combobox").click();
  await expect(page.getByRole("option")).toHaveText(["À faire", "En cours", "Fait", "Bloqué"]);
});

test("a second passage carries one objective kept and one reworded, and the first no longer changes", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openZoe(page);
  await evaluate(page, "Nouveau passage");

  await goTo(page, "Plan");
  const kept = page.getByRole("region", { name: "Qu'il n'y ait plus de nuit dehors" });
  const reworded = page.getByRole("region", { name: "Qu'elle choisisse UNE personne" });
  await expect(kept).toContainText("Atteint : −1 · Fugues, lieu connu");
  await kept.getByLabel("Pourquoi le garder").fill("Toujours vrai.");
  await kept.getByLabel(/^Courrier d'information au père/).check();
  await reworded.getByText("Reformuler", { exact: true }).click();
  await reworded.getByLabel("La nouvelle formulation").fill("Qu’elle parle avec Maëva");
  await reworded.getByLabel("Pourquoi le reformuler").fill("Elle l’a choisie.");
  const plan = formOf(page, "Le plan");
  await save(plan, "Valider le plan");

  await expect(plan.getByText("Gardé du passage 1")).toHaveCount(1);
  await expect(plan.getByText("Reformulé depuis le passage 1")).toHaveCount(1);
  await expect(plan.getByRole("group", { name: "Action 1" })).toContainText(
    "Courrier d'information au père",
  );
  const before = page.getByRole("region", { name: "Plan du passage 1" });
  await expect(before).toContainText("Qu'elle choisisse UNE personne");
  await expect(before.getByRole("textbox")).toHaveCount(0);

  await goTo(page, "Concertation");
  const first = page.getByRole("region", { name: "Passage 1" });
  await expect(first).toContainText("ne se corrigent plus");
  await expect(first.getByRole("button", { name: /^Corriger/ })).toHaveCount(0);
  await first.getByLabel("Lire toute la concertation 1").click();
  await expect(first.getByRole("heading", { name: "Décisions, relues et validées" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Noter une concertation" })).toBeVisible();

  await goTo(page, "Évaluation");
  const evaluated = page.getByRole("region", { name: "L’évaluation du passage 1" });
  await expect(evaluated).toContainText("Atteint : −1 · Fugues, lieu connu");
  await expect(evaluated.getByRole("textbox")).toHaveCount(0);
});

test("a second passage that leaves an objective out says why, beside the plan it belonged to", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await evaluate(page, "Nouveau passage");

  await goTo(page, "Plan");
  const kept = page.getByRole("region", { name: "Qu'il n'y ait plus de nuit dehors" });
  const gone = page.getByRole("region", { name: "Qu'elle choisisse UNE personne" });
  await kept.getByLabel("Pourquoi le garder").fill("Toujours vrai.");
  await gone.getByText("Ne pas reprendre", { exact: true }).click();
  const plan = formOf(page, "Le plan");
  await plan.getByRole("button", { name: "Valider le plan" }).click();
  await expect(gone.getByText("Dites en quelques mots pourquoi.")).toBeVisible();
  await gone.getByLabel("Pourquoi ne pas le reprendre").fill("Elle a choisi Maëva.");
  await save(plan, "Valider le plan");

  const before = page.getByRole("region", { name: "Plan du passage 1" });
  await expect(before).toContainText("Pas repris au passage suivant : Elle a choisi Maëva.");
});

test("a dossier is closed with a reason, refuses what is added, and is reopened with another", async ({
  app,
}) => {
  const { page } = app;
  await openZoe(page);
  await evaluate(page, "Contact perdu", "Plus de nouvelles depuis avril.");

  const banner = page.getByRole("complementary", { name: "Ce dossier est clôturé" });
  await expect(banner).toBeInViewport();
  await expect(banner).toContainText("Contact perdu. Motif : Plus de nouvelles depuis avril.");
  await goTo(page, /suivi/);
  await expect(page.getByRole("form", { name: "Noter au journal" })).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("combobox")).toHaveCount(0);
  await goTo(page, "Concertation");
  await expect(page.getByRole("button", { name: "Noter une concertation" })).toHaveCount(0);

  await banner.getByRole("button", { name: "Rouvrir le dossier" }).click();
  const form = formOf(page, "Rouvrir ce dossier");
  await expect(form.getByRole("textbox")).toBeFocused();
  await form.getByRole("button", { name: "Rouvrir le dossier" }).click();
  await expect(form.getByText("Écrivez la raison, en quelques mots.")).toBeVisible();
  await write(form, "Pourquoi le rouvrir ?", "Elle a rappelé.");
  await form.getByRole("button", { name: "Rouvrir le dossier" }).click();

  await expect(banner).toHaveCount(0);
  await expect(page.getByText("Dossier rouvert : le passage 1 reprend.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Noter une concertation" })).toBeVisible();
  await goTo(page, "Évaluation");
  const past = page.getByRole("region", { name: "Réouvertures" });
  await expect(past).toContainText("Elle a rappelé.");
  await expect(past).toContainText("Plus de nouvelles depuis avril.");
});

test("the T score is shown only when asked for, with its caution", async ({ app }) => {
  const { page } = app;
  await openZoe(page);
  await goTo(page, "Évaluation");
  const form = formOf(page, "L’évaluation du passage 1");
  await expect(form.getByText(/^Score T/)).toHaveCount(0);
  await form.getByLabel("Montrer le score T").check();
  await expect(form.getByText("Score T : 42,6")).toBeVisible();
  await expect(form.getByText(/^À lire avec prudence/)).toBeVisible();
});

const openZoe = async (page: Page): Promise<void> => {
  await openDemonstration(page);
  await page.getByRole("link", { name: /Zoé/ }).click();
};

const amend = async (page: Page, what: string, reason: string): Promise<void> => {
  const form = formOf(page, "Le plan");
  await form.getByRole("button", { name: "Voir ou modifier : Action 4" }).click();
  await write(form, "Quoi", what);
  await form.getByRole("button", { name: "Enregistrer les changements du plan" }).click();
  const dialog = page.getByRole("dialog", { name: "Pourquoi le plan change-t-il ?" });
  await expect(dialog.getByRole("region", { name: "Ce qui change" })).toContainText(what);
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await dialog.getByRole("button", { name: "Enregistrer la version 2" }).click();
  await expect(dialog.getByText("Écrivez le motif, en quelques mots.")).toBeVisible();
  await write(dialog, "Motif de l’amendement", reason);
  await dialog.getByRole("button", { name: "Enregistrer la version 2" }).click();
  await form.getByText("Enregistré.").waitFor();
};

const evaluate = async (page: Page, outcome: string, reason?: string): Promise<void> => {
  await goTo(page, "Évaluation");
  const form = formOf(page, "L’évaluation du passage 1");
  await write(form, "La qualité de la coopération", "Meilleure depuis mars.");
  await write(form, "Ce qu’en dit la personne", "« Ça va. Un peu. »");
  await form.getByRole("radio", { name: outcome }).click();
  await form.getByRole("button", { name: "Enregistrer l’évaluation" }).click();
  if (reason === undefined) return form.getByText("Enregistré.").waitFor();
  await expect(form.getByText("Dites pourquoi le passage s’arrête.")).toBeVisible();
  await write(form, "Pourquoi", reason);
  await form.getByRole("button", { name: "Enregistrer l’évaluation" }).click();
  await form.waitFor({ state: "detached" });
};
