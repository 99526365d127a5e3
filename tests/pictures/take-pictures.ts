/**
 * The pictures of the user guide: every screen, with the three fictional dossiers, in French by day and in Dutch by
 * night. Needs `npm run build`. `npm run pictures [folder]`; without a folder, docs/user-guide.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { defaultPreferences, type Preferences } from "#domain/preferences.ts";
import { sectionPaths } from "#renderer/app/dossier/sections.ts";
import { openInChromium } from "#tests/support/chromium-app.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { openDemonstration, passphrase } from "#tests/support/desk.ts";

const target = process.argv[2] ?? path.join(import.meta.dirname, "../../docs/user-guide");

/** Pages beside a dossier, by the name of their picture. */
const pages = {
  home: "#/",
  actions: "#/actions",
  "phone-round": "#/appels",
  "address-book": "#/carnet",
  "new-request": "#/nouvelle-demande",
  programmes: "#/dispositifs",
  programme: "#/dispositifs/kirikou/1",
  organiser: "#/coordonnees",
  retention: "#/conservation",
  "activity-report": "#/rapport-activite",
  vault: "#/securite",
  "access-log": "#/securite/journal",
  backups: "#/sauvegardes",
  settings: "#/reglages",
  help: "#/aide",
  roles: "#/aide/roles",
  keyboard: "#/aide/clavier",
  about: "#/a-propos",
} as const;

interface Manner extends Pick<Preferences, "language" | "theme"> {
  readonly name: string;
}

const manners: ReadonlyArray<Manner> = [
  { name: "fr-light", language: "fr", theme: "light" },
  { name: "nl-dark", language: "nl", theme: "dark" },
];

const dataFolder = path.join(await mkdtemp(path.join(tmpdir(), "autour-pictures-")), "data");
const browser = await chromium.launch(await chromiumLaunchOptions());

for (const [index, manner] of manners.entries()) {
  const folder = path.join(target, manner.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await mkdir(dataFolder, { recursive: true });
  await writeFile(
    path.join(dataFolder, "preferences.json"),
    JSON.stringify({ ...defaultPreferences, language: manner.language, theme: manner.theme }),
  );
  const app = await openInChromium(browser, {
    dataFolder,
    saveFolder: dataFolder,
    bypassCSP: false,
  });
  const take = (name: string) => takePicture(app.page, path.join(folder, `${name}.jpg`));
  await app.page.locator("input[type=password]").first().waitFor();
  await take(index === 0 ? "first-run" : "unlock");
  if (index === 0) await openDossiers(app.page);
  else await openVault(app.page);
  for (const [name, address] of Object.entries(pages)) {
    await show(app.page, address);
    await take(name);
  }
  for (const [name, address] of await dossierPages(app.page)) {
    await show(app.page, address);
    await take(name);
  }
  await app.close();
}
await browser.close();
await rm(path.dirname(dataFolder), { recursive: true, force: true });

async function openDossiers(page: Page): Promise<void> {
  await openDemonstration(page);
  await page.locator(".notice").getByRole("button").last().click();
}

async function openVault(page: Page): Promise<void> {
  await page.locator("input[type=password]").fill(passphrase);
  await page.keyboard.press("Enter");
  await page.locator('a[href*="/dossiers/"]').first().waitFor();
}

/** Of the dossier that has a plan, a follow-up and money. */
async function dossierPages(page: Page): Promise<ReadonlyArray<readonly [string, string]>> {
  await show(page, "#/");
  const links = page.locator('a[href*="/dossiers/"]', { hasText: "Léo" });
  const address = await links.first().getAttribute("href");
  const dossier = /#\/dossiers\/[^/]+/.exec(address ?? "")?.[0];
  if (dossier === undefined) throw new Error("KIR-01 is not on the first page");
  const sections = Object.entries(sectionPaths).map(
    ([name, section]) => [`dossier-${name}`, `${dossier}/${section}`] as const,
  );
  return [...sections, ["meeting", `${dossier}/reunion`]];
}

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  // What is still being drawn, papers above all.
  await page.waitForTimeout(900);
}

async function takePicture(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file, type: "jpeg", quality: 74 });
}
