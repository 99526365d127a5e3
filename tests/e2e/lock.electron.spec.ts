import { existsSync, readdirSync } from "node:fs";
import { type App, expect, test } from "#tests/support/app-fixture.ts";
import { formOf, goTo, openDemonstration, unlock, write } from "#tests/support/desk.ts";

test("the computer going to sleep locks, and what was being typed is there afterwards", async ({
  app,
}) => {
  let { page } = app;
  await openDemonstration(page);
  await page.getByRole("link", { name: /Léo/ }).click();
  await goTo(page, /suivi/);
  const text = "Ce qui s’est dit ou passé";
  await write(formOf(page, "Noter au journal"), text, "Le capot se ferme");

  // Planted: without the farewell, the last words are lost.
  page = await app.lock(() => happen(app, "suspend"));

  await expect(page.getByText(/se mettait en veille/)).toBeVisible();
  await unlock(page);
  await expect(page.getByRole("textbox", { name: text })).toHaveValue("Le capot se ferme");
});

test("leaving the session of the computer locks", async ({ app }) => {
  await openDemonstration(app.page);

  const page = await app.lock(() => happen(app, "lock-screen"));

  await expect(page.getByText(/en même temps que votre session/)).toBeVisible();
});

test("the window stands where it stood, and there is one", async ({ app }) => {
  await openDemonstration(app.page);
  const bounds = { x: 40, y: 30, width: 1100, height: 720 };
  await app.electron?.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setBounds(given),
    bounds,
  );

  await app.lock();

  const windows = () =>
    app.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getBounds()),
    );
  await expect.poll(windows).toEqual([bounds]);
});

test("a session that is left before any vault is open takes nothing away", async ({ app }) => {
  await app.page.getByRole("button", { name: "Commencer" }).click();
  await app.page.getByLabel("La même, encore une fois").fill("sept mots fictifs");

  await happen(app, "lock-screen");
  await happen(app, "suspend");

  await app.page.waitForTimeout(500);
  await expect(app.page.getByLabel("La même, encore une fois")).toHaveValue("sept mots fictifs");
});

test("a core that no longer answers is ended when the computer is left", async ({ app }) => {
  await openDemonstration(app.page);
  const core = await corePid(app);
  process.kill(core, "SIGSTOP");

  // Planted: a lock that waits for the answer never comes to an end.
  const page = await app.lock(() => happen(app, "suspend"));

  await expect.poll(() => isAlive(core)).toBe(false);
  await unlock(page);
  await expect(page.getByRole("link", { name: /Léo/ })).toBeVisible();
});

test("what was copied here is taken back from the clipboard, by whatever way it came there", async ({
  app,
}) => {
  let { page } = app;
  await openDemonstration(page);
  await page.goto(`${page.url().split("#")[0]}#/securite`);
  await page.getByRole("button", { name: "Changer de phrase de passe" }).click();
  await page.getByRole("button", { name: "Proposer une phrase" }).click();
  await page.getByRole("button", { name: "Copier" }).click();
  // Planted: the permission refused, the words are only selected.
  await page.getByText(/Phrase copiée/).waitFor();
  await expect.poll(() => clipboardOf(app)).toMatch(/^\S+( \S+){6}$/);

  page = await app.lock();
  await expect.poll(() => clipboardOf(app)).toBe("");

  await unlock(page);
  const heading = page.getByRole("heading", { level: 1, name: "Sécurité du coffre" });
  await heading.waitFor();
  await heading.selectText();
  await page.keyboard.press("Control+c");
  await expect.poll(() => clipboardOf(app)).toBe("Sécurité du coffre");
  await app.lock();
  await expect.poll(() => clipboardOf(app)).toBe("");
});

test("what another program put in the clipboard stays there", async ({ app }) => {
  const { page } = app;
  await openDemonstration(page);
  await page.getByRole("heading", { level: 1 }).selectText();
  await page.keyboard.press("Control+c");
  await expect.poll(() => clipboardOf(app)).toBe("Vos dossiers");
  await app.electron?.evaluate(({ clipboard }) => clipboard.writeText("rien à voir"));

  // Planted: a lock that clears whatever is there.
  await app.lock();
  await app.page.waitForTimeout(1_000);

  expect(await clipboardOf(app)).toBe("rien à voir");
});

test("the page may write into the clipboard, and ask for nothing else", async ({ app }) => {
  const asked = await app.page.evaluate(async () => {
    const names = ["clipboard-read", "geolocation", "notifications", "camera", "microphone"];
    const states = names.map(async (name) => {
      const permission = { name } as unknown as PermissionDescriptor;
      return [name, (await navigator.permissions.query(permission)).state];
    });
    return Object.fromEntries(await Promise.all(states));
  });

  expect(asked).toEqual({
    "clipboard-read": "denied",
    geolocation: "denied",
    notifications: "denied",
    camera: "denied",
    microphone: "denied",
  });
});

test("neither a page nor a core that crashes leaves a dump of its memory (G7)", async ({ app }) => {
  const { electron } = app;
  await openDemonstration(app.page);
  const folders = [
    app.dataFolder,
    (await electron?.evaluate(({ app: it }) => it.getPath("crashDumps"))) ?? "",
    (await electron?.evaluate(() => process.cwd())) ?? "",
  ];

  process.kill(await corePid(app), "SIGSEGV");
  await expect(app.page.getByRole("button", { name: "Déverrouiller" })).toBeVisible();
  const crashed = app.page.waitForEvent("crash");
  await electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await crashed;

  // Planted: crashReporter.start leaves one for each.
  expect(folders.flatMap(dumpsIn)).toEqual([]);
});

/** As if the computer said so. */
const happen = (app: App, event: "suspend" | "lock-screen") =>
  app.electron?.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event) ??
  Promise.resolve();

const clipboardOf = (app: App) =>
  app.electron?.evaluate(({ clipboard }) => clipboard.readText()) ?? Promise.resolve("");

const corePid = async (app: App): Promise<number> => {
  const core = await app.electron?.evaluate(({ app: it }) =>
    it.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes("autour-core")),
  );
  if (!core) throw new Error("the core has no process");
  return core.pid;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Dumps of Chromium and of the system, by their usual names. */
const dumpsIn = (folder: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: folder.includes("autour-") })
        .map(String)
        .filter((name) => /\.dmp$|(^|\/)core(\.\d+)?$/.test(name))
    : [];
