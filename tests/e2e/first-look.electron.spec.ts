import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault, passphrase } from "#tests/support/desk.ts";

test("who types the moment the window is there loses no letter, and comes in", async ({ app }) => {
  await createVault(app.page);
  const page = await app.restart();
  await page.locator("input:focus").waitFor();

  // Planted: a page that does not go on from the first look asks again.
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Vos dossiers" })).toBeVisible();
});

test("the page takes the place of the first look, and the field keeps the focus", async ({
  app,
}) => {
  await createVault(app.page);
  const page = await app.restart();

  await expect(page.locator("#first-look")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Déverrouiller" })).toHaveCount(1);
  await expect(page.getByLabel("Phrase de passe", { exact: true })).toBeFocused();
});
