import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ElectronApplication, Page } from "@playwright/test";
import type { Guarantee } from "./guarantee.ts";
import { inTheWindow } from "./window.ts";

/**
 * The policy is taken away, so that what refuses is the window itself.
 *
 * Faults planted: an `isPageOf` that is always true gave a frame and another window their port; a window with Node and
 * without isolation did not show the page any more.
 */
export const pageHasNoNode: Guarantee = {
  id: "G17",
  promise:
    "The page of the window reaches no Node and no file, and a frame has no line to the core",
  claimed:
    "nothing of Node defined; 0 of 10 ways read a file; a frame and another window get no port to the core, the page does",
  run: () =>
    inTheWindow(async ({ open, folders }) => {
      const file = path.join(folders.folder, "secret.txt");
      writeFileSync(file, SECRET);
      const { page, electron } = await open({ bypassCSP: true });
      await page.getByRole("heading", { level: 1 }).waitFor();

      const globals = await page.evaluate(namesOfNode);
      const read = await page.evaluate(waysToAFile, {
        address: pathToFileURL(file).href,
        secret: SECRET,
      });
      const ports = { page: await portsOfPage(page), ...(await portsOfStrangers(electron)) };
      return {
        measured: `defined: ${globals.join(", ") || "nothing"}; ${read.ways} ways, ${read.reached.length} read${read.reached.length > 0 ? ` (${read.reached.join(", ")})` : ""}; ports: page ${ports.page}, frame ${ports.frame}, another window ${ports.otherWindow}`,
        passed:
          globals.join() === `desktop: ${GIVEN_TO_THE_PAGE.join(", ")}` &&
          read.ways >= 10 &&
          read.reached.length === 0 &&
          ports.page === 1 &&
          ports.frame === 0 &&
          ports.otherWindow === 0,
      };
    }),
};

const SECRET = "Un secret fictif sur le disque";

/** By the preload script (docs/security.md). */
const GIVEN_TO_THE_PAGE = ["connectCore", "noteCopy", "saidFarewell", "spellWith", "notePaper"];

const namesOfNode = () => [
  ...[
    "require",
    "process",
    "Buffer",
    "module",
    "global",
    "__dirname",
    "electron",
    "ipcRenderer",
  ].filter((name) => name in window),
  `desktop: ${Object.keys(window.desktop ?? {}).join(", ")}`,
];

/** Runs in the page. A way has reached the file when it shows its words, or another answer than "there is none". */
const waysToAFile = async ({ address, secret }: { address: string; secret: string }) => {
  const reached: string[] = [];
  const read = async (name: string, way: () => Promise<string>) => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve(""), 1000));
    const text = await Promise.race([way().catch(() => ""), late]);
    if (text.includes(secret)) reached.push(name);
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page stands on its own
  const fetched = async (url: string) => (await fetch(url)).text();
  const outside = `app://ui/${"..%2f".repeat(20)}${new URL(address).pathname.slice(1)}`;
  const shown = (tag: string, attribute: string) =>
    new Promise<string>((resolve) => {
      const element = document.createElement(tag);
      element.setAttribute(attribute, address);
      // Whether it came is all that the page may learn of it.
      element.addEventListener("load", () => {
        const framed = element instanceof HTMLIFrameElement ? element.contentDocument : undefined;
        const isEmpty = framed !== undefined && framed?.URL === "about:blank";
        resolve(isEmpty ? "" : secret);
      });
      document.body.append(element);
    });
  const ways: Record<string, () => Promise<string>> = {
    fetch: () => fetched(address),
    XMLHttpRequest: () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open("GET", address);
        request.addEventListener("load", () => resolve(request.responseText));
        request.send();
      }),
    "the page's own scheme": () => fetched(outside),
    "a folder above": () => fetched("app://ui/../../package.json"),
    "another host": () => fetched("app://other/index.html").then((text) => text && secret),
    frame: () => shown("iframe", "src"),
    object: () => shown("object", "data"),
    script: () => shown("script", "src"),
    "style sheet": () => shown("link", "href"),
    image: () => shown("img", "src"),
    window: async () => (window.open(address) === null ? "" : secret),
    location: async () => {
      location.assign(address);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.body.textContent ?? "";
    },
  };
  for (const [name, way] of Object.entries(ways)) await read(name, way);
  return { ways: Object.keys(ways).length, reached };
};

/** How many ports the page itself is given for one question. */
const portsOfPage = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let ports = 0;
    window.addEventListener("message", (event) => (ports += event.ports.length));
    window.desktop?.connectCore();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return ports;
  });

/**
 * The question as it would come from a frame of the window and from a page of another window. A frame has no preload, so the
 * main process is told what it would hear.
 */
const portsOfStrangers = (electron: ElectronApplication) =>
  electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error("there is no window");
    const ask = async (sender: Electron.WebContents, frame: Electron.WebFrameMain | undefined) => {
      if (!frame) throw new Error("there is no frame");
      let ports = 0;
      frame.postMessage = (_channel: string, _message: unknown, given: unknown[] = []) => {
        ports += given.length;
      };
      ipcMain.emit("connect-core", { sender, senderFrame: frame });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return ports;
    };
    const { webContents } = window;
    const { session, mainFrame } = webContents;
    await webContents.executeJavaScript(
      'document.body.append(document.createElement("iframe")); undefined',
    );
    const other = new BrowserWindow({ show: false, webPreferences: { session } });
    await other.loadURL(webContents.getURL());
    const answers = {
      frame: await ask(webContents, mainFrame.frames[0]),
      otherWindow: await ask(other.webContents, other.webContents.mainFrame),
    };
    other.destroy();
    return answers;
  });
