import { violationsOf } from "#tests/support/accessibility.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault } from "#tests/support/desk.ts";
import { takeIn, visitEveryPage } from "#tests/support/every-page.ts";

test("every page and every section of a dossier meets WCAG 2.2 AA, in the light and in the dark", async ({
  app,
}) => {
  test.setTimeout(600_000);
  const { page } = app;
  await createVault(page);
  const dossier = await takeIn(page, "kir-01", demonstrationText("kir-01"));

  const found: string[] = [];
  await visitEveryPage(page, dossier, async (address) => {
    found.push(...(await violationsOf(page, address)));
  });

  expect(found).toEqual([]);
});

test("whoever has no vault yet, or a locked one, meets WCAG 2.2 AA", async ({ app }) => {
  test.setTimeout(180_000);
  const found = [...(await violationsOf(app.page, "first run"))];
  await createVault(app.page);
  const locked = await app.lock();
  found.push(...(await violationsOf(locked, "locked")));
  await locked.getByRole("button", { name: "J’ai oublié ma phrase de passe" }).click();
  found.push(...(await violationsOf(locked, "forgotten")));

  expect(found).toEqual([]);
});
