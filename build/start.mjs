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
  const { node } = process.versions;
  const comesWithProject = process.platform === "linux" && process.arch === "x64";
  sayToEverybody([
    `Autour demande Node 22.18 ou plus récent ; celui-ci est le ${node}. ${
      comesWithProject
        ? "« npm ci » en installe un dans le projet : lancez « npm ci », puis « npm start »."
        : "Installez-le depuis nodejs.org, puis relancez « npm start »."
    }`,
    `Autour heeft Node 22.18 of recenter nodig; dit is ${node}. ${
      comesWithProject
        ? "“npm ci” installeert er een in het project: voer “npm ci” uit en daarna “npm start”."
        : "Installeer het vanaf nodejs.org en voer “npm start” opnieuw uit."
    }`,
    `Autour needs Node 22.18 or newer; this one is ${node}. ${
      comesWithProject
        ? "“npm ci” installs one in the project: run “npm ci”, then “npm start”."
        : "Install it from nodejs.org, then run “npm start” again."
    }`,
  ]);
  process.exit(1);
};

/** In the three languages at once: what knows the language of the terminal cannot be read here. */
const sayToEverybody = (sentences) => console.error(sentences.join("\n"));

const readSources = async () => {
  const sources = ["start-failure", "start-failure-words", "start-words", "pass-own-words"];
  try {
    const read = sources.map(
      (name) => import(pathToFileURL(at("src-main", "hosts", `${name}.ts`)).href),
    );
    return Object.assign({}, ...(await Promise.all(read)));
  } catch {
    sayToEverybody([
      "Il manque des fichiers d’Autour. Vos dossiers sont rangés ailleurs et sont intacts. Téléchargez Autour à nouveau.",
      "Er ontbreken bestanden van Autour. Uw dossiers staan elders en zijn intact. Download Autour opnieuw.",
      "Files of Autour are missing. Your case files are kept elsewhere and are intact. Download Autour again.",
    ]);
    process.exit(1);
  }
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

  say(words.preparing);
  const builder = at("node_modules", "electron-vite", "bin", "electron-vite.js");
  const { status } = existsSync(builder)
    ? spawnSync(process.execPath, [builder, "build", "--logLevel", "warn"], {
        cwd: project,
        stdio: "inherit",
      })
    : { status: 1 };
  if (status !== 0) {
    console.error(words.notPrepared);
    process.exit(status ?? 1);
  }
};

/** The Electron executable, or the name of the reason there is none (`start-words.ts`). Asking the package itself would print and download. */
const findElectron = () => {
  if (process.argv.includes("--navigateur")) return { reason: "asked" };
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
    return { reason: "noScreen" };
  }

  const elsewhere = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (elsewhere) {
    const executable = path.join(elsewhere, nameOnThisPlatform());
    return existsSync(executable) ? { executable } : { reason: "wrongElectronFolder" };
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
    return { reason: "downloadForbidden" };
  }

  say(words.downloading);
  spawnSync(process.execPath, [path.join(electron, "install.js")], {
    stdio: "ignore",
    timeout: DOWNLOAD_MS,
  });
  return installed() ?? { reason: "notDownloaded" };
};

const nameOnThisPlatform = () => {
  if (process.platform === "win32") return "electron.exe";
  if (process.platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return "electron";
};

const openWindow = (executable) => {
  const startedAt = performance.now();
  // Chromium says in English, with names of its own files, what concerns nobody who waits for a window.
  const window = spawn(executable, [project], { stdio: ["inherit", "inherit", "pipe"] });
  passOwnWords(window.stderr);
  const stop = passSignalsTo((signal) => window.kill(signal));
  const openInBrowserInstead = (reason) => {
    stop();
    openInBrowser(reason).catch(endWith);
  };
  window.on("error", () => openInBrowserInstead("notOpened"));
  window.on("exit", (code, signal) => {
    const wasStopped = signal === "SIGTERM" || signal === "SIGINT";
    const isStillborn = performance.now() - startedAt < STILLBORN_MS;
    const failure = startFailureOfExit(code);
    // The window has said what it met; the browser helps against the lack of a screen only.
    if (failure === "displayMissing") {
      openInBrowserInstead("noScreen");
    } else if (code !== 0 && !failure && !wasStopped && isStillborn) {
      openInBrowserInstead(signal === "SIGTRAP" ? "notIsolated" : "closedAtOnce");
    } else {
      process.exit(code ?? 1);
    }
  });
};

const openInBrowser = async (reason) => {
  say(words.inBrowser(reason));
  const { keepDoor } = await import(pathToFileURL(at("out", "main", "keep-door.js")).href);
  let isFirst = true;
  const door = await keepDoor({
    serverFile: at("out", "main", "node-server.js"),
    onLink: (link) => {
      say(`\n  ${link}\n`);
      if (isFirst) {
        say(words.link);
        if (!process.env["AUTOUR_NO_OPEN"]) openLink(link);
      }
      isFirst = false;
    },
  });
  passSignalsTo(door.close);
  if (process.stdin.isTTY) process.stdin.on("data", door.newLink);
  const code = await door.ended;
  const failure = startFailureOfExit(code);
  if (failure) tell(failure);
  process.exit(code);
};

const openLink = (link) => {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", '""', link]
      : [process.platform === "darwin" ? "open" : "xdg-open", link];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => say(words.copyLink))
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

const tell = (failure) => console.error(failureSentence(failure, language));

const endWith = (error) => {
  const failure = startFailureOf(error);
  tell(failure);
  process.exit(exitCodeOf(failure));
};

refuseOldNode();
// The Node that got this far reads TypeScript, also before anything is built.
const {
  failureSentence,
  languageOfTerminal,
  startFailureOf,
  startFailureOfExit,
  exitCodeOf,
  passOwnWords,
  startWords,
} = await readSources();
const language = languageOfTerminal(process.env);
const words = startWords[language];
try {
  buildWhenNeeded();
  const { executable, reason } = findElectron();
  if (executable) openWindow(executable);
  else await openInBrowser(reason);
} catch (error) {
  endWith(error);
}
