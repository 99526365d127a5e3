import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "#tests/support/app-fixture.ts";
import { goTo, openDemonstration, unlock, write } from "#tests/support/desk.ts";
import { readPdf } from "#tests/support/pdf.ts";

test("a note is issued, handed over, corrected, and what was issued stays as it was", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /^Léo/ }).click();
  await goTo(page, "Papiers");

  const desk = page.getByRole("region", { name: "Note de synthèse", exact: true }).first();
  await desk.getByRole("button", { name: "Émettre ce papier" }).click();
  const issue = page.getByRole("dialog", { name: "Émettre ce papier" });
  await expect(issue).toContainText("KIR-01/1");
  await expect(issue.getByRole("region", { name: "À relire avant d’émettre" })).toContainText(
    /Le nom d’usage est.*Léo.*Léandre.*Contexte/,
  );
  await issue.getByRole("button", { name: "Émettre la version 1" }).click();
  await expect(page.getByText("La version 1 est émise.")).toBeVisible();
  await expect(page.getByText(/Version 1, telle qu’elle a été émise/)).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const first = await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v1.pdf"));
  expect((await readPdf(first)).text).not.toContain("BROUILLON");
  await rm(path.join(app.saveFolder, "note-de-synthese-KIR-01-1-v1.pdf"));

  await page.getByRole("button", { name: "Noter une remise de la version 1" }).click();
  const handing = page.getByRole("dialog", { name: /remis à/ });
  await expect(handing.getByRole("checkbox", { name: "Dr Anaïs Hœrnaert" })).toBeChecked();
  const absent = handing.getByRole("checkbox", { name: "Kévin Déom" });
  await expect(absent).not.toBeChecked();
  await expect(handing.getByText(/N’était pas à la concertation/).first()).toBeVisible();
  await absent.check();
  await handing.getByRole("button", { name: /^Noter la remise à/ }).click();
  await expect(
    handing.getByText("Écrivez pourquoi : ce motif reste dans le dossier."),
  ).toBeVisible();
  await write(handing, "Pourquoi le lui remettre quand même ?", "Léo l’a demandé.");
  await handing.getByRole("button", { name: /^Noter la remise à/ }).click();
  await expect(handing).toHaveCount(0);

  const matrix = page.getByRole("region", { name: "Qui reçoit quoi" });
  await expect(matrix.getByRole("row", { name: /Kévin Déom/ })).toContainText(
    "Malgré la règle : Léo l’a demandé.",
  );
  await expect(matrix.getByRole("row", { name: /Anaïs Hœrnaert/ })).toContainText("Reçu");

  await desk.getByRole("button", { name: "Émettre une version corrigée" }).click();
  const correct = page.getByRole("dialog", { name: "Émettre une version corrigée" });
  await expect(correct).toContainText(/Seront à prévenir.*Dr Anaïs Hœrnaert/);
  await correct.getByRole("button", { name: "Émettre la version 2" }).click();
  await expect(correct.getByText("Écrivez ce qui est corrigé.")).toBeVisible();
  await write(correct, "Ce qui est corrigé", "L’heure de la prochaine rencontre.");
  await correct.getByRole("button", { name: "Émettre la version 2" }).click();
  await expect(page.getByText("La version 2 est émise.")).toBeVisible();
  await expect(desk.getByText("À prévenir de la correction")).toBeVisible();
  await expect(matrix.getByRole("row", { name: /Anaïs Hœrnaert/ })).toContainText("À prévenir");
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const second = await readPdf(
    await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v2.pdf")),
  );
  expect(second.text).toContain("L’heure de la prochaine rencontre.");
  expect(second.text).toContain("La version 1 du");

  await goTo(page, "Historique");
  await expect(
    page.getByText(/^Note de synthèse, version 2 \(KIR-01\/1\).*L’heure de la prochaine/),
  ).toBeVisible();
  await expect(
    page.getByText(/^Kévin Déom.*KIR-01\/1, version 1, le .*, sur papier/),
  ).toBeVisible();

  const again = await app.restart();
  await unlock(again);
  await again.getByRole("link", { name: /^Léo/ }).click();
  await goTo(again, "Papiers");
  const shown = again.getByRole("radiogroup", { name: "Version affichée" });
  await expect(shown.getByRole("radio", { name: "Version 2" })).toBeChecked();
  await shown.getByText("Version 1").click();
  await again.getByRole("button", { name: "Enregistrer le PDF" }).click();
  await expect(again.getByText("PDF enregistré.")).toBeVisible();
  const opened = await readFile(await app.savedFile("note-de-synthese-KIR-01-1-v1.pdf"));
  expect(opened.equals(first)).toBe(true);
});
