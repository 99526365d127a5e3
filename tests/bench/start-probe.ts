/**
 * Runs in the main process before the application that is measured, the same for both (start.ts), and says when things
 * happen: one line of JSON each, on the terminal, with the time in milliseconds since 1970.
 */
import { app, type BrowserWindow, type WebContents } from "electron";

// What is measured is the built application; the minimal one stands beside this file.
const { AUTOUR_BENCH_APP = "", AUTOUR_BENCH_PASSPHRASE = "" } = process.env;

const say = (what: string, at: number = performance.timeOrigin + performance.now()) =>
  process.stdout.write(`${JSON.stringify({ what, at })}\n`);

const follow = (_event: unknown, window: BrowserWindow) => {
  window.once("ready-to-show", () => say("shown"));
  window.webContents.once("dom-ready", () => void followPage(window.webContents));
};

const followPage = async (page: WebContents) => {
  const ask = (script: string): Promise<unknown> => page.executeJavaScript(script);
  say("painted", Number(await ask(`(${whenPainted.toString()})()`)));
  if (AUTOUR_BENCH_PASSPHRASE === "") return;

  // A real letter in the field: the button that was off can be pressed once the page has understood it.
  await ask(`(${whenFieldWaits.toString()})()`);
  const [letter = "", ...others] = AUTOUR_BENCH_PASSPHRASE;
  page.sendInputEvent({ type: "char", keyCode: letter });
  await ask(`(${whenButtonWorks.toString()})()`);
  say("usable");
  say("shift", Number(await ask("window.startShift ?? 0")));
  process.stdin.once("data", () => void unlock(page, others.join("")));
};

const unlock = async (page: WebContents, rest: string) => {
  await page.insertText(rest);
  say("submitted");
  page.sendInputEvent({ type: "keyDown", keyCode: "Enter" });
  page.sendInputEvent({ type: "char", keyCode: "\r" });
  await page.executeJavaScript(`(${whenRowsShow.toString()})()`);
  say("rows");
};

/** These four run in the page. */
const whenPainted = () =>
  new Promise<number>((resolve) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, "value"));
      Object.assign(window, { startShift: shift });
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === "first-contentful-paint") resolve(performance.timeOrigin + startTime);
    }).observe({ type: "paint", buffered: true });
  });

const whenFieldWaits = () =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (document.activeElement?.matches("input[type=password]")) resolve();
      else setTimeout(look, 2);
    };
    look();
  });

const whenButtonWorks = () =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (document.querySelector("button[type=submit]:not(:disabled)")) resolve();
      else setTimeout(look, 2);
    };
    look();
  });

const whenRowsShow = () =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (document.querySelector(".case-table tbody a")) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

app.on("browser-window-created", follow);
say("main");
void app.whenReady().then(() => say("ready"));
await import(AUTOUR_BENCH_APP);
