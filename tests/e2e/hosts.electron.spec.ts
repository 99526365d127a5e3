import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "#tests/support/app-fixture.ts";
import { createVault } from "#tests/support/desk.ts";

test("a core that is killed tells the page, and the next one answers", async ({ app }) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  const port = await app.page.evaluateHandle(askForPort);
  expect(await app.page.evaluate(askStatus, port)).toContain("missing");
  const ended = app.page.evaluate(waitForEnd, port);

  await app.killCore();

  expect(await ended).toBe("ended");
  // The first port asked for may still have gone to the core that ended; such a one never answers.
  await expect(async () => {
    const next = await app.page.evaluateHandle(askForPort);
    const silence = new Promise((resolve) => setTimeout(() => resolve("silence"), 3000));
    expect(await Promise.race([app.page.evaluate(askStatus, next), silence])).toContain("missing");
  }).toPass();
  await expect(app.page.getByRole("button", { name: "Commencer" })).toBeVisible();
});

test("what a page asks while its window closes is still done", async ({ app }) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  const port = await app.page.evaluateHandle(askForPort);
  expect(await app.page.evaluate(askStatus, port)).toContain("missing");
  await app.page.evaluate(createVaultOnLeaving, port);

  await app.restart();

  const next = await app.page.evaluateHandle(askForPort);
  expect(await app.page.evaluate(askStatus, next)).toContain("locked");
});

test("a core that keeps failing is given up with a clear choice", async ({ app }) => {
  const { electron } = app;
  const asked = electron?.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (options: object) => {
          resolve(JSON.stringify(options));
          // Never answered: the window stays while the person reads.
          return new Promise(() => {});
        };
      }),
  );
  for (let kills = 0; kills < 4; kills += 1) {
    await expect
      .poll(() =>
        app
          .killCore()
          .then(() => true)
          .catch(() => false),
      )
      .toBe(true);
    await app.page.waitForTimeout(300);
  }

  expect(await asked).toContain("Autour s’est arrêté plusieurs fois de suite.");
  expect(await asked).toContain("Relancer Autour");
});

test("a second launch shows the first window and ends", async ({ app }) => {
  const display = await app.electron?.evaluate(() => process.env["DISPLAY"]);
  const second = spawn(app.electron?.process().spawnfile ?? "", ["--no-sandbox", "--disable-gpu"], {
    env: { ...process.env, DISPLAY: display, AUTOUR_DATA: app.dataFolder },
    stdio: "ignore",
  });

  const [code] = await once(second, "exit");

  expect(code).toBe(0);
  expect(app.electron?.windows()).toHaveLength(1);
  await expect(app.page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the window is large enough to work in and cannot be made too small", async ({ app }) => {
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  const window = await app.electron?.browserWindow(app.page);
  const shape = await window?.evaluate((it) => ({
    size: it.getSize(),
    smallest: it.getMinimumSize(),
    visible: it.isVisible(),
    title: it.getTitle(),
  }));

  expect(shape).toMatchObject({ size: [1280, 800], smallest: [640, 360], visible: true });
  expect(shape?.title).toContain("Autour");
});

test("the page has nothing of Electron's that it does not need", async ({ app }) => {
  const preferences = await app.electron?.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Of Electron's own tests; not in its types.
    const read: unknown = contents && Reflect.get(contents, "getLastWebPreferences");
    return typeof read === "function" ? read.call(contents) : null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: "",
    webviewTag: false,
  });
  const graphics = await app.page.evaluate(() =>
    document.createElement("canvas").getContext("webgl"),
  );
  expect(graphics).toBeNull();
});

test("the menu speaks French", async ({ app }) => {
  const labels = await app.electron?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );

  expect(labels).toEqual(["&Fichier", "É&dition", "&Affichage", "Fe&nêtre", "A&ide"]);
});

test("the menu turns the window to what is said of Autour, without loading it again", async ({
  app,
}) => {
  await createVault(app.page);
  await app.page.evaluate(() => Reflect.set(window, "isStillTheSame", true));
  const openAbout = () =>
    app.electron?.evaluate(({ Menu, BrowserWindow }) => {
      const help = Menu.getApplicationMenu()?.items.find(({ label }) => label === "A&ide");
      const about = help?.submenu?.items.find(({ label }) => label.startsWith("À propos"));
      about?.click(undefined, BrowserWindow.getAllWindows()[0]);
    });
  const about = app.page.getByRole("heading", { level: 1, name: "À propos d’Autour" });

  await openAbout();
  await expect(about).toBeVisible();
  await openAbout();
  await expect(about).toBeVisible();
  expect(await app.page.evaluate(() => Reflect.get(window, "isStillTheSame"))).toBe(true);
});

/** A port of its own to the core, asked for as the page asks. */
const askForPort = () =>
  new Promise<MessagePort>((resolve) => {
    const listen = ({ data, ports: [port] }: MessageEvent) => {
      if (data !== "core-port" || !port) return;
      window.removeEventListener("message", listen);
      port.start();
      resolve(port);
    };
    window.addEventListener("message", listen);
    window.desktop?.connectCore();
  });

/** The call `vault.status`, in the words that travel on the port. */
const askStatus = (port: MessagePort) =>
  new Promise<string>((resolve) => {
    port.addEventListener("message", ({ data }) => resolve(String(data)), { once: true });
    port.postMessage(JSON.stringify({ i: "1", p: { u: "/vault/status", b: {} } }));
  });

const createVaultOnLeaving = (port: MessagePort) => {
  const organiser = {
    name: "Colombe Fictive",
    function: "Case manager",
    organisation: "Réseau fictif des Essais",
    email: "colombe@essais.example",
    phone: "0470 00 00 99",
  };
  const input = { passphrase: "sept mots fictifs pour un essai", organiser };
  const call = { i: "2", p: { u: "/vault/create", b: { json: input } } };
  window.addEventListener("pagehide", () => port.postMessage(JSON.stringify(call)));
};

const waitForEnd = (port: MessagePort) =>
  new Promise<string>((resolve) => {
    port.addEventListener("close", () => resolve("ended"), { once: true });
  });
