import { readFile, rm } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { violationsOf } from "#tests/support/accessibility.ts";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault, openSetting, save } from "#tests/support/desk.ts";
import { takeIn } from "#tests/support/every-page.ts";
import { jpegLogo, svgLogo } from "#tests/support/logos.ts";
import { readPdf } from "#tests/support/pdf.ts";

const name = "Maëlle Piérard-Noël";
const inFrench = `Signature de ${name}`;

const organiser = {
  name,
  function: "Initiatrice de la concertation",
  organisation: "Service fictif des Essais",
  email: "maelle@essais.example",
  phone: "0470 00 00 21",
};

test("a signature that was drawn is on the organiser's papers, until it is taken away", async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await createVault(page, organiser);
  const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));
  expect(await alternativesOfLetter(app, dossier)).toEqual([]);

  await openSetting(page, "Mes coordonnées");
  const saveButton = page.getByRole("button", { name: "Enregistrer ma signature" });
  await expect(saveButton).toBeDisabled();
  await draw(page);
  await page.getByRole("button", { name: "Recommencer" }).click();
  await expect(saveButton).toBeDisabled();
  await draw(page);
  await saveButton.click();
  await expect(page.getByText("Votre signature est enregistrée.")).toBeVisible();
  const shown = page.getByRole("img", { name: inFrench });
  await expect(shown).toHaveJSProperty("complete", true);
  // What was drawn, without the empty paper around it.
  expect(await isCropped(shown)).toBe(true);
  expect(await alternativesOfLetter(app, dossier)).toEqual([inFrench]);

  await openSetting(page, "Mes coordonnées");
  await page.getByRole("button", { name: "Retirer" }).click();
  await expect(shown).toHaveCount(0);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(shown).toBeVisible();
  const printed = page.getByRole("checkbox", { name: "Imprimer ma signature sur mes papiers" });
  await expect(printed).toBeChecked();
  await printed.uncheck();
  await expect(printed).not.toBeChecked();
  expect(await alternativesOfLetter(app, dossier)).toEqual([]);
});

test("a signature is given as a picture without drawing, and a file that is none is refused in words", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page, organiser);
  const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));
  await openSetting(page, "Mes coordonnées");
  const give = (file: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel("Choisir une image…").setInputFiles({ name: file, mimeType, buffer });

  await give("signature.png", "image/png", Buffer.from("Bonjour"));
  const refused = page.getByRole("dialog", { name: "Cette image n’a pas été prise" });
  const notAPicture = "Ce fichier n’est pas une image PNG ou JPEG.";
  await expect(refused).toContainText(notAPicture);
  await page.keyboard.press("Escape");
  await give("signature.svg", "image/svg+xml", Buffer.from(svgLogo()));
  await expect(refused).toContainText(notAPicture);
  await page.keyboard.press("Escape");
  await give("signature.png", "image/png", await transparentPicture(page));
  const shown = page.getByRole("img", { name: inFrench });
  await expect(shown).toHaveJSProperty("naturalWidth", 1000);
  const printed = await printLetter(app, dossier);
  expect((await readPdf(printed)).alternatives).toEqual([inFrench]);
  // On white, as on paper.
  expect(printed.includes("/SMask")).toBe(false);
  expect(printed.includes("/Subtype /Image")).toBe(true);
  await openSetting(page, "Mes coordonnées");

  // With where it was taken, as a camera notes it (APP1).
  await give("photo.jpg", "image/jpeg", photographedAt("Chemin du Tienne-Fictif"));
  await expect(shown).toHaveJSProperty("naturalWidth", 16);
  expect((await printLetter(app, dossier)).includes("Tienne-Fictif")).toBe(false);
  await openSetting(page, "Mes coordonnées");

  // Drawn in its place.
  await page.getByRole("button", { name: "La tracer à nouveau" }).click();
  await draw(page);
  await page.getByRole("button", { name: "Enregistrer ma signature" }).click();
  await expect.poll(() => isCropped(shown)).toBe(true);
});

test("whoever changes their name says that the signature is still theirs before it prints again", async ({
  app,
}) => {
  const { page } = app;
  await createVault(page, organiser);
  await openSetting(page, "Mes coordonnées");
  await draw(page);
  await page.getByRole("button", { name: "Enregistrer ma signature" }).click();
  await page.getByRole("img", { name: inFrench }).waitFor();
  const form = page.getByRole("form", { name: "Mes coordonnées" });
  await form.getByLabel("Prénom et nom").fill("Maëlle Piérard");
  await save(form, "Enregistrer");

  const printed = page.getByRole("checkbox", { name: "Imprimer ma signature sur mes papiers" });
  await expect(page.getByText(`Cette signature est celle de ${name}.`)).toBeVisible();
  await expect(printed).toHaveCount(0);
  await page.getByRole("button", { name: "C’est bien la mienne" }).click();
  await expect(page.getByRole("img", { name: "Signature de Maëlle Piérard" })).toBeVisible();
  await expect(printed).toBeChecked();
});

test("the sheet to sign on, the signature and what is said of it meet WCAG 2.2 AA", async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { page } = app;
  await createVault(page, organiser);
  await openSetting(page, "Mes coordonnées");
  await draw(page);
  const found = [...(await violationsOf(page, "drawing a signature"))];
  await page.getByRole("button", { name: "Enregistrer ma signature" }).click();
  await page.getByRole("img", { name: inFrench }).waitFor();
  found.push(...(await violationsOf(page, "a signature")));
  const form = page.getByRole("form", { name: "Mes coordonnées" });
  await form.getByLabel("Prénom et nom").fill("Maëlle Piérard");
  await save(form, "Enregistrer");
  await page.getByRole("button", { name: "C’est bien la mienne" }).waitFor();
  found.push(...(await violationsOf(page, "a signature of another name")));

  expect(found).toEqual([]);
});

/** Two strokes with the mouse, 300 pixels from end to end. */
const draw = async (page: Page): Promise<void> => {
  const sheet = page.getByRole("figure", { name: "Feuille où tracer votre signature" });
  await sheet.locator("canvas").scrollIntoViewIfNeeded();
  const place = await sheet.locator("canvas").boundingBox();
  if (!place) throw new Error("there is no sheet to draw on");
  const [left, top] = [Math.round(place.x) + 40, Math.round(place.y) + 120];
  for (const stroke of strokes) {
    for (const [index, [x, y]] of stroke.entries()) {
      await page.mouse.move(left + x, top + y, { steps: 4 });
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
};

const strokes = [
  [
    [0, 20],
    [40, -70],
    [60, 10],
    [110, -40],
    [140, 20],
    [300, -20],
  ],
  [
    [90, 40],
    [230, 30],
  ],
] as const;

/** Whether a picture is as wide as the strokes of `draw` and the pen, give or take what a window rounds. */
const isCropped = (picture: Locator): Promise<boolean> =>
  picture.evaluate(
    (image) =>
      image instanceof HTMLImageElement && image.naturalWidth >= 305 && image.naturalWidth <= 312,
  );

/** A wave on nothing, larger than a signature needs, as a drawing program saves it. */
const transparentPicture = async (page: Page): Promise<Buffer> => {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1600, 400];
    const context = canvas.getContext("2d");
    context?.bezierCurveTo(50, 350, 500, -300, 700, 300);
    context?.bezierCurveTo(900, 350, 1100, 0, 1550, 200);
    context?.stroke();
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(address.split(",")[1] ?? "", "base64");
};

const photographedAt = (place: string): Buffer => {
  const note = Buffer.from(`Exif\0\0${place}`, "latin1");
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([jpegLogo().subarray(0, 2), head, note, jpegLogo().subarray(2)]);
};

/** The information letter of a dossier, as it prints now. */
const printLetter = async (app: App, dossier: string): Promise<Buffer> => {
  const { page } = app;
  const address = dossier.replace(/\/[^/]*$/, "/papiers?papier=informationLetter");
  await page.evaluate((hash) => (location.hash = hash), address);
  await page
    .getByRole("img", { name: /, page 1/ })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Enregistrer le PDF" }).click();
  const file = await app.savedFile(/^lettre-information-KIR-01.*\.pdf$/);
  const bytes = await readFile(file);
  await rm(file);
  return bytes;
};

/** What is read out for the pictures on it. */
const alternativesOfLetter = async (app: App, dossier: string): Promise<ReadonlyArray<string>> => {
  const { alternatives, claimsAccessibility } = await readPdf(await printLetter(app, dossier));
  expect(claimsAccessibility).toBe(true);
  return alternatives;
};
