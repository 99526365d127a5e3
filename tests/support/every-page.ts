import type { Page } from "@playwright/test";
import { sectionPaths } from "#renderer/app/dossier/sections.ts";
import { helpPaths } from "#renderer/features/help/help-pages.ts";

const otherPages = [
  "#/",
  "#/nouvelle-demande",
  "#/actions",
  "#/appels",
  "#/carnet",
  "#/dispositifs",
  "#/coordonnees",
  "#/rapport-activite",
  "#/sauvegardes",
  "#/securite",
  "#/securite/journal",
  "#/conservation",
  "#/reglages",
  ...helpPaths.map((path) => `#/aide/${path}`),
  "#/a-propos",
];

/** Takes a dossier in from a file and comes to its first page. Gives its address there. */
export const takeIn = async (page: Page, name: string, text: string): Promise<string> => {
  await page.evaluate(() => (location.hash = "#/"));
  const file = { name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Importer un dossier").setInputFiles(file);
  await page.waitForURL(/#\/dossiers\/[^/]+\/[^/]+$/);
  return new URL(page.url()).hash;
};

/** Shows every page of a dossier, then every page beside it, opens what is closed on each, and has it looked at. */
export const visitEveryPage = async (
  page: Page,
  dossier: string,
  look: (address: string) => Promise<void> = async () => {},
): Promise<void> => {
  const folder = dossier.split("/").slice(0, -1).join("/");
  const sections = Object.values(sectionPaths).map((section) => `${folder}/${section}`);
  for (const address of [...sections, ...otherPages]) {
    await page.evaluate((hash) => (location.hash = hash), address);
    const title = await page.getByRole("heading", { level: 1 }).first().textContent();
    if (title === "Cette page n’existe pas") throw new Error(`there is no page at ${address}`);
    await page.getByText("Chargement").waitFor({ state: "detached" });
    await page.evaluate(openEverything);
    await look(address);
  }
};

/** Runs in the page: whatever says that it is closed is pressed, so that what it hides is made. */
const openEverything = async () => {
  const closed = document.querySelectorAll<HTMLElement>(
    'main [aria-expanded="false"]:not([role="combobox"]):not([aria-haspopup])',
  );
  for (const one of closed) one.click();
  for (const one of document.querySelectorAll("details")) one.open = true;
  await new Promise((resolve) => setTimeout(resolve, 150));
};
