import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { takeFirstLook } from "#hosts/first-look.ts";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault } from "#tests/support/desk.ts";

const pageFolder = path.resolve(import.meta.dirname, "../../out/renderer");
const size = { width: 1280, height: 800 };

// Planted: any rule of CSS that the first style sheet lacks moves or colours something.
for (const [language, theme, textSize] of [
  ["fr", "light", "normal"],
  ["nl", "dark", "normal"],
  ["en", "light", "veryLarge"],
] as const)
  test(`what is drawn first is, point for point, the lock screen: ${language}, ${theme}, ${textSize}`, async ({
    app,
  }) => {
    await app.page.setViewportSize(size);
    await createVault(app.page);
    const preferencesFile = path.join(app.dataFolder, "preferences.json");
    const chosen = { language, theme, textSize, showsLivePaper: false };
    const page = await app.lock();
    await writeFile(preferencesFile, JSON.stringify(chosen));
    await page.reload();
    await page.locator("main[data-lock-screen] form").waitFor();
    const picture = await restingPicture(page);

    const { context } = await openStill(page, {
      preferencesFile,
      vaultsFolder: path.join(app.dataFolder, "vaults"),
      isDark: theme === "dark",
    });
    const [still] = context.pages();
    const drawn = still && (await restingPicture(still));
    await context.close();

    expect(drawn?.equals(picture)).toBe(true);
  });

interface StillOptions {
  readonly preferencesFile: string;
  readonly vaultsFolder: string;
  readonly isDark: boolean;
}

/** The page as the window gets it, without any of its programs. */
const openStill = async (beside: Page, { preferencesFile, vaultsFolder, isDark }: StillOptions) => {
  const browser: Browser | null = beside.context().browser();
  if (!browser) throw new Error("the page belongs to no browser");
  const look = takeFirstLook({ preferencesFile, vaultsFolder, pageFolder, spoken: "fr" });
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: size });
  await context.route("http://first.look/**", async (route) => {
    const name = new URL(route.request().url()).pathname;
    const bytes = await readFile(path.join(pageFolder, name));
    if (name !== "/index.html")
      return route.fulfill({ body: bytes, headers: { "access-control-allow-origin": "*" } });
    const body = look.drawInto(bytes.toString("utf8"), isDark);
    return route.fulfill({ body, contentType: "text/html; charset=utf-8" });
  });
  const page = await context.newPage();
  await page.goto("http://first.look/index.html");
  return { context };
};

/** With its letters, and without the caret, which blinks. */
const restingPicture = async (page: Page) => {
  await page.waitForLoadState("networkidle");
  return page.screenshot({ caret: "hide", animations: "disabled" });
};
