import { demonstrationText } from "#tests/support/demonstration.ts";
import { createVault } from "#tests/support/desk.ts";
import { takeIn, visitEveryPage } from "#tests/support/every-page.ts";
import { canaries, canaryDossiers } from "./canaries.ts";
import type { TrialWindow } from "./window.ts";

/** Said by the main process, to see that it is heard. */
export const LISTENING = "the trial listens";

/**
 * Works in the window with dossiers full of canaries, types some, saves a paper, then crashes the page, the core and all the
 * rest. Gives what the processes said meanwhile.
 */
export const workAndCrash = async ({ open }: TrialWindow): Promise<string> => {
  const { page, electron, killCore, kill } = await open();
  let said = "";
  const main = electron.process();
  main.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  main.stderr?.on("data", (text: Buffer) => (said += text.toString()));

  await createVault(page);
  for (const [at, text] of canaryDossiers().entries()) {
    const dossier = await takeIn(page, `dossier-${at}`, text);
    await visitEveryPage(page, dossier);
    await page.evaluate((hash) => (location.hash = hash), dossier.replace(/[^/]*$/, "papiers"));
    const save = page.getByRole("button", { name: "Enregistrer le PDF" }).first();
    await save.click({ timeout: 5000 }).catch(() => {});
    await page.waitForTimeout(500);
  }
  // A file that is refused: what was wrong with it is told on the page, and nowhere else.
  await page.evaluate(() => (location.hash = "#/"));
  const broken = demonstrationText("arc-01").replace('"eligible"', `"${canaries[0]}"`);
  await page.getByLabel("Importer un dossier").setInputFiles({
    name: "refus.json",
    mimeType: "application/json",
    buffer: Buffer.from(broken),
  });
  const search = page.getByRole("textbox", { name: /^Chercher un nom/ });
  for (const canary of canaries.slice(0, 5)) await search.fill(canary);
  // What a careless page would do; nothing of it may outlive the window.
  await page.evaluate((text) => {
    console.error(text);
    localStorage.setItem("search", text);
    sessionStorage.setItem("search", text);
  }, canaries.join(" "));
  await electron.evaluate((_modules, text) => console.error(text), LISTENING);
  await page.waitForTimeout(500);

  await killCore();
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.forcefullyCrashRenderer();
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await kill();
  return said;
};
