import { rename } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { keepDoor } from "#hosts/keep-door.ts";
import type { Opening, RunningApp } from "./app-fixture.ts";

const project = path.resolve(import.meta.dirname, "..", "..");

/** Autour in a browser: the built host, and one page opened through the link it gives. */
export const openInChromium = async (
  browser: Browser,
  { dataFolder, saveFolder, bypassCSP, appFolder = project }: Opening,
): Promise<RunningApp> => {
  const { promise: firstLink, resolve: onLink } = Promise.withResolvers<string | undefined>();
  const door = await keepDoor({
    serverFile: path.join(appFolder, "out", "main", "node-server.js"),
    environment: { ...process.env, AUTOUR_DATA: dataFolder, TZ: "Europe/Brussels" },
    onLink,
  });
  void door.ended.then(() => onLink(undefined));
  const link = await firstLink;
  if (link === undefined) throw new Error("the browser host ended before it gave a link");

  const context = await browser.newContext({
    locale: "fr-BE",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    bypassCSP,
  });
  const page = await context.newPage();
  page.on("download", (download) => {
    const file = path.join(saveFolder, download.suggestedFilename());
    // Under its name only once it is whole, as the window saves it.
    void download.saveAs(`${file}.part`).then(() => rename(`${file}.part`, file));
  });
  await page.goto(link);
  await page.waitForURL((url) => url.pathname === "/");

  const killCore = async () => {
    door.host().kill("SIGKILL");
    await door.ended;
  };
  return {
    page,
    killCore,
    kill: async () => {
      await killCore();
      await context.close();
    },
    close: async () => {
      await context.close();
      door.close();
      await door.ended;
    },
  };
};
