import { expect, test } from "#tests/support/app-fixture.ts";

test("the link leaves no secret in the address, and its cookie is out of reach of scripts", async ({
  app,
}) => {
  const cookies = await app.page.context().cookies();

  expect(app.page.url()).not.toContain("entrer");
  expect(await app.page.evaluate(() => document.cookie)).toBe("");
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict" }]);
});

test("a browser without the link is told how to get in", async ({ app }) => {
  const stranger = await app.page.context().browser()?.newPage();
  const answer = await stranger?.goto(new URL("/", app.page.url()).href);

  expect(answer?.status()).toBe(403);
  await expect(stranger?.locator("body") ?? app.page.locator("none")).toContainText(
    "utilisez le lien affiché dans le terminal",
  );
  await stranger?.context().close();
});

test("a link that has served says so in another browser", async ({ app }) => {
  const stranger = await app.page.context().browser()?.newPage();
  await stranger?.goto(new URL("/entrer#used", app.page.url()).href);

  await expect(stranger?.getByRole("status") ?? app.page.locator("none")).toContainText(
    "Ce lien a déjà servi",
  );
  expect(stranger?.url()).not.toContain("used");
  await stranger?.context().close();
});

test("a second tab is told that Autour is open in the first, and takes over when it closes", async ({
  app,
}) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  const second = await app.page.context().newPage();
  await second.goto(new URL("/", app.page.url()).href);
  await expect(second.getByRole("heading", { level: 1 })).toContainText("déjà ouvert");

  await app.page.close();

  await expect(second.getByRole("heading", { level: 1 })).not.toContainText("déjà ouvert");
});

test("a page whose host is killed says so instead of waiting", async ({ app }) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();

  await app.killCore();

  await expect(app.page.getByRole("heading", { level: 1 })).toContainText("Autour redémarre");
});
