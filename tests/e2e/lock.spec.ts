import { expect, test } from "#tests/support/app-fixture.ts";
import { choose, formOf, goTo, openDemonstration, unlock, write } from "#tests/support/desk.ts";

const text = "Ce qui s’est dit ou passé";

test("who locks in the middle of a sentence is back at it after the passphrase", async ({
  app,
}) => {
  let { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  const address = new URL(page.url()).hash;
  await write(formOf(page, "Noter au journal"), text, "Au milieu d’une phr");

  page = await app.lock();
  await expect(page.getByText(/tout seul/)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(address);
  await unlock(page);

  await expect(page.getByRole("textbox", { name: text })).toHaveValue("Au milieu d’une phr");
});

test("nothing that was read is left in the page that asks for the passphrase", async ({ app }) => {
  await openDemonstration(app.page);
  await app.page.getByRole("link", { name: /Léo/ }).click();
  await app.page.evaluate(() => Reflect.set(window, "isStillTheSame", true));

  const page = await app.lock();

  // A page that only hid what it had read would still be the same one.
  expect(await page.evaluate(() => Reflect.get(window, "isStillTheSame") ?? null)).toBeNull();
  await expect(page.getByText("Léo")).toHaveCount(0);
});

test("a vault that nobody touches announces its lock, locks, says why, and loses nothing", async ({
  app,
}) => {
  // A whole minute, by the clocks of the computer.
  test.setTimeout(4 * 60_000);
  let { page } = app;
  await openDemonstration(page);
  await page.goto(`${page.url().split("#")[0]}#/securite`);
  await choose(page, "Verrouiller après", "1 minute");
  await page.getByText("Autour se verrouillera après 1 minute.").waitFor();
  await page.goto(`${page.url().split("#")[0]}#/`);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  await write(formOf(page, "Noter au journal"), text, "Parti chercher un café");

  const stay = page.getByRole("button", { name: "Rester" });
  await stay.waitFor({ timeout: 60_000 });
  await expect(page.getByText("Autour se verrouille dans trente secondes")).toBeVisible();
  await stay.click();
  await expect(stay).toHaveCount(0);

  page = await app.lock(async () => {
    const reason = /Autour s’est verrouillé tout seul/;
    await expect(async () => {
      await expect(app.page.getByText(reason)).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 90_000 });
  });
  await unlock(page);

  await expect(page.getByRole("textbox", { name: text })).toHaveValue("Parti chercher un café");
});
