import { expect, test } from "#tests/support/app-fixture.ts";

test("the link leaves no secret in the address, and its cookie is out of reach of scripts", async ({
  app,
}) => {
  const cookies = await app.page.context().cookies();

  expect(app.page.url()).not.toContain("entrer");
  expect(await app.page.evaluate(() => document.cookie)).toBe("");
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict" }]);
});

for (const { locale, wayIn, used } of [
  {
    locale: "fr-BE",
    wayIn: "utilisez le lien affiché dans le terminal",
    used: "Ce lien a déjà servi",
  },
  {
    locale: "nl-BE",
    wayIn: "Gebruik de link die in de terminal staat",
    used: "Deze link is al gebruikt",
  },
  {
    locale: "en-GB",
    wayIn: "use the link shown in the terminal",
    used: "This link has been used already",
  },
])
  test(`a stranger's browser in ${locale} is told how to get in, and that a link has served`, async ({
    app,
  }) => {
    const stranger = await app.page.context().browser()?.newPage({ locale });
    if (!stranger) throw new Error("a page of no browser");

    const answer = await stranger.goto(new URL("/", app.page.url()).href);
    expect(answer?.status()).toBe(403);
    await expect(stranger.locator("body")).toContainText(wayIn);

    await stranger.goto(new URL("/entrer#used", app.page.url()).href);
    await expect(stranger.getByRole("status")).toContainText(used);
    expect(stranger.url()).not.toContain("used");
    await stranger.context().close();
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
