import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault } from "#tests/support/desk.ts";

// Planted: a text field that asks for the browser's checker by itself.
test("a browser checks no text until it is allowed to, and never a name", async ({ app }) => {
  const { page } = app;
  const visit = (place: string) => page.goto(`${page.url().split("#")[0]}#${place}`);
  const text = page.getByLabel("Son histoire en dix lignes");
  const name = page.getByLabel("Commune");
  await createVault(page);
  await visit("/nouvelle-demande");
  await text.focus();
  await expect(text).toHaveJSProperty("spellcheck", false);

  await visit("/reglages");
  await expect(page.getByText(/envoient les textes à leur fabricant/)).toBeVisible();
  await page.getByRole("switch", { name: /Laisser le navigateur/ }).click({ force: true });
  await visit("/nouvelle-demande");

  await text.focus();
  await expect(text).toHaveJSProperty("spellcheck", true);
  await name.focus();
  await expect(name).toHaveJSProperty("spellcheck", false);
});
