/**
 * The pictures of the user guide: every screen, with the three fictional dossiers, in French by day and in Dutch by
 * night. Needs `npm run build`. `npm run pictures [folder]`; without a folder, docs/user-guide.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { defaultPreferences, type Preferences } from "#domain/preferences.ts";
import { sectionPaths } from "#renderer/app/dossier/sections.ts";
import { fr } from "#renderer/shared/i18n/fr/index.ts";
import { nl } from "#renderer/shared/i18n/nl/index.ts";
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
  "programme-editing": "#/dispositifs/kirikou/modifier",
  organiser: "#/coordonnees",
  retention: "#/conservation",
  "activity-report": "#/rapport-activite",
  vault: "#/securite",
  "access-log": "#/securite/journal",
  backups: "#/sauvegardes",
  settings: "#/reglages",
  help: "#/aide",
  "help-papers": "#/aide/papiers",
  "help-meeting": "#/aide/concertation",
  "help-safety": "#/aide/securite",
  roles: "#/aide/roles",
  keyboard: "#/aide/clavier",
  about: "#/a-propos",
} as const;

/** What a page shows once something was pressed, by the name of its picture. */
const scenes: Readonly<Record<string, (page: Page, manner: Manner) => Promise<unknown>>> = {
  board: async (page, { words }) => {
    await show(page, "#/");
    await page.getByText(words.caseloads.board, { exact: true }).click();
    await page.getByText(words.caseloads.board, { exact: true }).evaluate(scrollToTop);
  },
  slots: async (page, { words }) => {
    await show(page, `${await dossierAddress(page)}/${sectionPaths.concertation}`);
    const panel = page.getByRole("region", { name: words.slots.title });
    // Asked about in the first language, they stand in the next.
    if ((await panel.getByRole("button", { name: /^Léandre/ }).count()) === 0)
      await askAboutMoments(page, panel, words.slots);
    await panel.evaluate(scrollToTop);
  },
  // Begun in the first language, it goes on in the next.
  "meeting-notes": async (page, { words }) => {
    await show(page, `${await dossierAddress(page)}/reunion`);
    const begin = page.getByRole("button", { name: words.meetings.begin });
    if (!(await begin.isVisible())) return;
    await begin.click();
    await holdMeeting(page, words.meetings);
  },
  "meeting-read-back": async (page, { words }) => {
    await page.getByRole("button", { name: words.meetings.mode.read, exact: true }).click();
  },
  palette: async (page, { words }) => {
    await show(page, "#/");
    // Which of the two was chosen is remembered; the next language begins with the list.
    await page.getByText(words.caseloads.list, { exact: true }).click();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("leo");
  },
};

interface Manner extends Pick<Preferences, "language" | "theme"> {
  readonly name: string;
  readonly words: typeof fr | typeof nl;
}

const manners: ReadonlyArray<Manner> = [
  { name: "fr-light", language: "fr", theme: "light", words: fr },
  { name: "nl-dark", language: "nl", theme: "dark", words: nl },
];

const folder = await mkdtemp(path.join(tmpdir(), "autour-pictures-"));
const browser = await chromium.launch(await chromiumLaunchOptions());

/** Autour on a data folder, in the language and the theme that it is given. */
const openIn = async (dataFolder: string, { language, theme }: Manner) => {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(
    path.join(dataFolder, "preferences.json"),
    JSON.stringify({ ...defaultPreferences, language, theme }),
  );
  const app = await openInChromium(browser, {
    dataFolder,
    saveFolder: folder,
    bypassCSP: false,
  });
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  return app;
};

for (const manner of manners) {
  const pictures = path.join(target, manner.name);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const take = (page: Page, name: string) =>
    page.screenshot({ path: path.join(pictures, `${name}.jpg`), type: "jpeg", quality: 74 });

  const empty = await openIn(path.join(folder, `empty-${manner.name}`), manner);
  await take(empty.page, "first-run");
  await empty.close();

  const { page, close } = await openIn(await folderOfDemonstration(), manner);
  await take(page, "unlock");
  await page.locator("input[type=password]").fill(passphrase);
  await page.keyboard.press("Enter");
  await page.locator('a[href*="/dossiers/"]').first().waitFor();
  for (const [name, address] of Object.entries(pages)) {
    await show(page, address);
    await take(page, name);
  }
  const dossier = await dossierAddress(page);
  for (const [name, section] of Object.entries(sectionPaths)) {
    await show(page, `${dossier}/${section}`);
    await take(page, `dossier-${name}`);
  }
  await show(page, `${dossier}/reunion`);
  await take(page, "meeting");
  for (const [name, prepare] of Object.entries(scenes)) {
    await prepare(page, manner);
    await settle(page);
    await take(page, name);
  }
  await close();
}
await browser.close();
await rm(folder, { recursive: true, force: true });

/** Two moments, and what the first of those who were called answered: each press goes on to the next answer. */
async function askAboutMoments(
  page: Page,
  panel: Locator,
  { day, from, to, add }: Manner["words"]["slots"],
) {
  const year = new Date().getFullYear() + 1;
  for (const moment of [`12/5/${year}`, `13/5/${year}`]) {
    await panel.getByLabel(day).fill(moment);
    await panel.getByLabel(from, { exact: true }).fill("14h");
    await panel.getByLabel(to).fill("16h");
    await panel.getByRole("button", { name: add }).click();
    await page.waitForTimeout(500);
  }
  for (const [name, presses] of [
    [/^Léandre.* 12 /, 3],
    [/^Léandre.* 13 /, 1],
    [/^Wiesława.* 12 /, 2],
    [/^Wiesława.* 13 /, 1],
    [/^Ödön.* 12 /, 1],
    [/^Ödön.* 13 /, 1],
  ] as const)
    for (let press = 0; press < presses; press += 1) {
      await panel.getByRole("button", { name }).first().click();
      await page.waitForTimeout(300);
    }
}

/** What a meeting looks like once somebody has spoken. */
async function holdMeeting(page: Page, { propose, allPresent, key }: Manner["words"]["meetings"]) {
  await page.getByRole("button", { name: propose }).click();
  await page.getByRole("button", { name: allPresent }).click();
  await page.getByRole("combobox").focus();
  for (const typed of [
    "Je voudrais dormir chez moi.",
    `/${key.agreement} Tout le monde veut que Léo dorme mieux.`,
    `/${key.decision} Un essai d’un mois, deux nuits par semaine.`,
    `/${key.task} @wies`,
    "Préparer la chambre dans 2 semaines",
  ]) {
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
  }
}

/** Runs in the page; the header stays over what is at the top. */
function scrollToTop(element: Element): void {
  window.scrollBy({ top: element.getBoundingClientRect().top - 120, behavior: "instant" });
}

/** Made once, in French: what is typed at the first run is found by its words. */
async function folderOfDemonstration(): Promise<string> {
  const dataFolder = path.join(folder, "data");
  const [french] = manners;
  if (existsSync(dataFolder) || !french) return dataFolder;
  const { page, close } = await openIn(dataFolder, french);
  await openDemonstration(page);
  await close();
  return dataFolder;
}

/** Of the dossier that has a plan, a follow-up and money. */
async function dossierAddress(page: Page): Promise<string> {
  await show(page, "#/");
  const links = page.locator('a[href*="/dossiers/"]', { hasText: "Léo" });
  const address = await links.first().getAttribute("href");
  const dossier = /#\/dossiers\/[^/]+/.exec(address ?? "")?.[0];
  if (dossier === undefined) throw new Error("KIR-01 is not on the first page");
  return dossier;
}

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await settle(page);
}

/** What is still being drawn, papers above all. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(900);
}
