// npm start: builds Autour when needed, then opens its window; where no window can be opened, the same application in
// the browser, on the same data. Plain JavaScript that any Node from 20 on can read, to be able to say what is missing.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const project = path.join(import.meta.dirname, "..");
const at = (...parts) => path.join(project, ...parts);
const say = (sentence) => console.log(sentence);

/** A window that ends this soon with an error never really opened. */
const STILLBORN_MS = 5_000;
const DOWNLOAD_MS = 5 * 60_000;

const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    process.platform === "linux" && process.arch === "x64"
      ? `Autour demande Node 22.18 ou plus récent ; celui-ci est le ${process.versions.node}. « npm ci » en installe un dans le projet : lancez « npm ci », puis « npm start ».`
      : `Autour demande Node 22.18 ou plus récent ; celui-ci est le ${process.versions.node}. Installez-le depuis nodejs.org, puis relancez « npm start ».`,
  );
  process.exit(1);
};

const newestIn = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  );

const buildWhenNeeded = () => {
  // The last file a build writes.
  const built = at("out", "renderer", "index.html");
  const sources = [
    newestIn(at("src-main")),
    newestIn(at("src-renderer")),
    statSync(at("electron.vite.config.ts")).mtimeMs,
    statSync(at("package-lock.json")).mtimeMs,
  ];
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources)) return;

  say("Préparation d’Autour…");
  const { status } = spawnSync(
    process.execPath,
    [at("node_modules", "electron-vite", "bin", "electron-vite.js"), "build", "--logLevel", "warn"],
    { cwd: project, stdio: "inherit" },
  );
  if (status !== 0) {
    console.error("Autour n’a pas pu être préparé. Lancez « npm ci », puis « npm start ».");
    process.exit(status ?? 1);
  }
};

/** The Electron executable, or the reason there is none. Asking the package itself would print and download. */
const findElectron = () => {
  if (process.argv.includes("--navigateur")) return { reason: "vous l’avez demandé" };
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
    return { reason: "cette session n’a pas d’écran où ouvrir une fenêtre" };
  }

  const elsewhere = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (elsewhere) {
    const executable = path.join(elsewhere, nameOnThisPlatform());
    return existsSync(executable)
      ? { executable }
      : { reason: "le dossier ELECTRON_OVERRIDE_DIST_PATH ne contient pas Electron" };
  }

  const electron = at("node_modules", "electron");
  const installed = () => {
    const name = path.join(electron, "path.txt");
    if (!existsSync(name)) return undefined;
    const executable = path.join(electron, "dist", readFileSync(name, "utf8"));
    return existsSync(executable) ? { executable } : undefined;
  };
  const found = installed();
  if (found) return found;
  if (process.env["ELECTRON_SKIP_BINARY_DOWNLOAD"]) {
    return { reason: "ELECTRON_SKIP_BINARY_DOWNLOAD interdit de télécharger Electron" };
  }

  say("Téléchargement d’Electron, qui affiche la fenêtre (la première fois seulement)…");
  const { stderr, error } = spawnSync(process.execPath, [path.join(electron, "install.js")], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: DOWNLOAD_MS,
  });
  return (
    installed() ?? {
      reason: `Electron, qui affiche la fenêtre, n’a pas pu être téléchargé (${firstLine(stderr || String(error ?? ""))})`,
    }
  );
};

const nameOnThisPlatform = () => {
  if (process.platform === "win32") return "electron.exe";
  if (process.platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return "electron";
};

const firstLine = (text) => text.trim().split("\n")[0];

const openWindow = (executable) => {
  const startedAt = performance.now();
  const window = spawn(executable, [project], { stdio: "inherit" });
  const stop = passSignalsTo((signal) => window.kill(signal));
  const openInBrowserInstead = (reason) => {
    stop();
    void openInBrowser(reason);
  };
  window.on("error", (error) =>
    openInBrowserInstead(`la fenêtre n’a pas pu s’ouvrir (${error.message})`),
  );
  window.on("exit", (code, signal) => {
    const wasStopped = signal === "SIGTERM" || signal === "SIGINT";
    if (code !== 0 && !wasStopped && performance.now() - startedAt < STILLBORN_MS) {
      openInBrowserInstead(`la fenêtre n’a pas pu s’ouvrir (${signal ?? `code ${code}`})`);
    } else {
      process.exit(code ?? 1);
    }
  });
};

const openInBrowser = async (reason) => {
  say(`Autour s’ouvre dans votre navigateur au lieu de sa fenêtre : ${reason}.`);
  const { keepDoor } = await import(pathToFileURL(at("out", "main", "keep-door.js")).href);
  let isFirst = true;
  const door = await keepDoor({
    serverFile: at("out", "main", "node-server.js"),
    onLink: (link) => {
      say(`\n  ${link}\n`);
      if (isFirst) {
        say("Ce lien ne sert qu’une fois. Entrée : un nouveau lien. Ctrl+C : arrêter Autour.");
        if (!process.env["AUTOUR_NO_OPEN"]) openLink(link);
      }
      isFirst = false;
    },
  });
  passSignalsTo(door.close);
  if (process.stdin.isTTY) process.stdin.on("data", door.newLink);
  process.exit(await door.ended);
};

const openLink = (link) => {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", '""', link]
      : [process.platform === "darwin" ? "open" : "xdg-open", link];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => say("Copiez ce lien dans votre navigateur."))
    .unref();
};

/** Autour ends by itself once asked; this process waits for it. */
const passSignalsTo = (pass) => {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
};

refuseOldNode();
buildWhenNeeded();
const { executable, reason } = findElectron();
if (executable) openWindow(executable);
else await openInBrowser(reason);
