/**
 * How long after a keystroke the page shows the paper with it: a four-page note beside its form, in Chromium, with the
 * real core behind it. Then the same keys typed without a pause: how long the page was ever busy, and how many pictures
 * were shown. Needs `npm run build`. `npm run bench:preview [keystrokes]`
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { openInChromium } from "#tests/support/chromium-app.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { createVault, goTo } from "#tests/support/desk.ts";
import { bigNote } from "./big-note.ts";

const WARM_UPS = 5;
const TYPED_EVERY_MS = 110;
const keystrokes = Number(process.argv[2] ?? 60);

const openNoteBesideForm = async (page: Page): Promise<void> => {
  await createVault(page);
  await page.locator("input[type=file]").setInputFiles({
    name: "essai.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeExchangeFile({ ...bigNote(1), fundingRequest: null })),
  });
  await goTo(page, "Concertation");
  await page.getByRole("button", { name: "Corriger" }).click();
  await page.getByRole("switch", { name: "Aperçu" }).click();
  await page.locator(".live-pane .paper-sheet").nth(3).waitFor();
  await page.locator('textarea[name="concertation.contextStatement"]').focus();
  // Inside the text: a space at its end is no change.
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
};

/** In the page: notes when a key was pressed and when the pictures that follow from it are all on screen. */
const watchPictures = () => {
  // Of the page it runs in: nothing of this file is there.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const shown = () =>
    [...document.querySelectorAll(".live-pane .paper-sheet")].map((sheet) => {
      const pictures = [...sheet.querySelectorAll("img")];
      return pictures.some((picture) => "waiting" in picture.dataset)
        ? null
        : pictures.map(({ src }) => src).join();
    });
  const record = { latencies: [] as number[], pictures: 0, longest: 0 };
  Object.assign(window, { record });
  let pressedAt: number | null = null;
  let before = shown().join();
  addEventListener("keydown", ({ timeStamp }) => (pressedAt ??= timeStamp), { capture: true });
  const look = () => {
    const now = shown();
    if (!now.includes(null) && now.join() !== before) {
      before = now.join();
      record.pictures += 1;
      const from = pressedAt;
      pressedAt = null;
      // After the frame that shows them.
      setTimeout(() => from !== null && record.latencies.push(performance.now() - from));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      record.longest = Math.max(record.longest, duration);
  }).observe({ type: "longtask" });
};

interface Recorded {
  readonly latencies: ReadonlyArray<number>;
  readonly pictures: number;
  /** Of the page's tasks longer than 50 ms, in milliseconds. */
  readonly longest: number;
}

const readRecord = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (window as unknown as { record: Recorded }).record);

const forget = (page: Page) =>
  page.evaluate(() => {
    Object.assign((window as unknown as { record: Recorded }).record, {
      latencies: [],
      pictures: 0,
      longest: 0,
    });
  });

const typeOneByOne = async (page: Page, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const { pictures } = await readRecord(page);
    await page.keyboard.press(at % 6 === 5 ? "Space" : "a");
    await page.waitForFunction(
      (seen) => (window as unknown as { record: Recorded }).record.pictures > seen,
      pictures,
    );
    await page.waitForTimeout(60);
  }
};

/** What the page's main thread has worked since it was opened, whatever else the machine did. */
async function busyMs(): Promise<number> {
  const { metrics } = await processor.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

const quantile = (values: ReadonlyArray<number>, part: number): string =>
  (values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN).toFixed(0);

const folder = await mkdtemp(path.join(tmpdir(), "autour-bench-"));
const saveFolder = path.join(folder, "saved");
await mkdir(saveFolder);
const browser = await chromium.launch(await chromiumLaunchOptions());
const app = await openInChromium(browser, {
  dataFolder: path.join(folder, "data"),
  saveFolder,
  bypassCSP: false,
});
await openNoteBesideForm(app.page);
await app.page.evaluate(watchPictures);
await typeOneByOne(app.page, WARM_UPS);
await forget(app.page);
const processor = await app.page.context().newCDPSession(app.page);
await processor.send("Performance.enable", { timeDomain: "threadTicks" });
const busyBefore = await busyMs();
await typeOneByOne(app.page, keystrokes);
const busy = ((await busyMs()) - busyBefore) / keystrokes;
const { latencies } = await readRecord(app.page);
await forget(app.page);
await app.page.keyboard.type("un mot de plus ".repeat(4), { delay: TYPED_EVERY_MS });
const typed = await readRecord(app.page);
await app.close();
await browser.close();
await rm(folder, { recursive: true, force: true });

console.log(
  `Keystroke to picture, a note of four pages, ${latencies.length} keystrokes, one by one`,
);
console.log(
  `p50 ${quantile(latencies, 0.5)} ms   p95 ${quantile(latencies, 0.95)} ms   (p95 under 100 ms)`,
);
console.log(
  `processor time of the page ${busy.toFixed(0)} ms a keystroke, the form and the measuring included`,
);
console.log(
  `60 keystrokes ${TYPED_EVERY_MS} ms apart: ${typed.pictures} pictures; longest task of the page ${typed.longest.toFixed(0)} ms`,
);
