/**
 * How long after a key or a click the page shows something new (interaction to next paint), journey by journey, with as
 * many dossiers as the vault holds and one that is as full as they get; what moves by itself, and how long a page takes
 * to be whole. In Chromium, with the real core behind it. Ends with 1 when a journey is over the target or something
 * moved. Needs `npm run build` and a vault that `autour generate` made:
 * `autour generate 10000 --seed 1 --vault FOLDER`, then `npm run bench:interactions -- FOLDER`; an expression after the folder
 * takes only the journeys whose names it matches.
 */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { openInChromium } from "#tests/support/chromium-app.ts";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";
import { unlock } from "#tests/support/desk.ts";
import { deskJourneys } from "./interactions/desk-journeys.ts";
import { dossierJourneys } from "./interactions/dossier-journeys.ts";
import { leaveDialogs, settle } from "./interactions/hand.ts";
import type { Room } from "./interactions/journey.ts";
import { addLargestDossier } from "./interactions/largest-dossier.ts";
import { type Measured, percentile, readMeter, startMeter } from "./interactions/meter.ts";

/** What `autour generate` says of its vaults. */
const PASSPHRASE = "trois dossiers fictifs pour essayer Autour";

/** Of the interaction to next paint, at the 95th percentile of each journey, in milliseconds. */
const TARGET = 50;

/** What is less than this prints as 0.0000: a fraction of a pixel. */
const LEAST_SHIFT = 0.000_05;

/** Frames that came late while the list was scrolled with the wheel: scrolling is no interaction in the standard's sense. */
const scrollWithWheel = async (page: Page): Promise<ReadonlyArray<number>> => {
  await page.locator(".case-table").hover();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames, isScrolling: true });
    let before = performance.now();
    const tick = (now: number) => {
      frames.push(now - before);
      before = now;
      if (Reflect.get(window, "isScrolling")) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let turns = 0; turns < 150; turns += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => {
    Object.assign(window, { isScrolling: false });
    return (window as unknown as { frames: number[] }).frames;
  });
};

const figures = (values: ReadonlyArray<number>): string => {
  const [p50, p95, max] = [0.5, 0.95, 1].map((share) => Math.round(percentile(values, share)));
  return `p50 ${String(p50).padStart(4)}   p95 ${String(p95).padStart(4)}   max ${String(max).padStart(4)} ms`;
};

const line = (name: string, count: number, text: string) =>
  console.log(`${name.padEnd(42)} ${String(count).padStart(5)} times   ${text}`);

/**
 * Prints a journey and what was worst in it; gives its 95th percentile and how far things moved. The processor time of the
 * page's main thread, for each interaction, says the same on a busy computer, where the other figures do not.
 */
const report = (name: string, { interactions, shifts, longTasks }: Measured, cpuMs: number) => {
  const durations = interactions.map(({ duration }) => duration);
  const shift = shifts.reduce((sum, { value }) => sum + value, 0);
  line(
    name,
    durations.length,
    `${figures(durations)}   shift ${shift.toFixed(4)}   long tasks ${longTasks.length}   processor ${Math.round(cpuMs / Math.max(1, durations.length))} ms each`,
  );
  const worst = interactions
    .filter(({ duration }) => duration > TARGET)
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, 5);
  for (const { duration, processing, what } of worst)
    console.log(`      ${duration} ms, ${Math.round(processing)} of them handling: ${what}`);
  for (const { value, what } of shifts) console.log(`      moved ${value.toFixed(4)}: ${what}`);
  return { durations, shift, p95: percentile(durations, 0.95) };
};

const [vault, only = ""] = process.argv.slice(2);
if (vault === undefined)
  throw new Error("Which vault? autour generate 10000 --seed 1 --vault FOLDER");
const folder = await mkdtemp(path.join(tmpdir(), "autour-bench-"));
const folders = { dataFolder: path.join(folder, "data"), saveFolder: path.join(folder, "saved") };
const vaultFolder = path.join(folders.dataFolder, "vaults", "00000000");
await mkdir(path.dirname(vaultFolder), { recursive: true });
await mkdir(folders.saveFolder);
await cp(vault, vaultFolder, { recursive: true });
const largest = await addLargestDossier(vaultFolder, PASSPHRASE);
const browser = await chromium.launch(await chromiumLaunchOptions());
const app = await openInChromium(browser, { ...folders, bypassCSP: false });
const { page } = app;
// The report of a year reads ten thousand dossiers.
page.setDefaultTimeout(60_000);

const processor = await page.context().newCDPSession(page);
await processor.send("Performance.enable", { timeDomain: "threadTicks" });
let cpuBefore = 0;
/** Milliseconds of the main thread since it was last asked. */
const cpuSpent = async (): Promise<number> => {
  const { metrics } = await processor.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  // A page that was loaded again counts from nothing.
  const spent = (seconds < cpuBefore ? seconds : seconds - cpuBefore) * 1000;
  cpuBefore = seconds;
  return spent;
};

/** Milliseconds until a page was whole after the press that opened it: told, not judged. */
const openings = new Map<string, number[]>();
const open = async (what: string, way: Locator): Promise<void> => {
  await page.evaluate(() => document.querySelector("main")?.setAttribute("data-left", ""));
  const before = performance.now();
  await way.click();
  // What was there stays until the next is drawn.
  await page.locator("main:not([data-left])").first().waitFor();
  await page.waitForFunction(isWhole);
  openings.set(what, [...(openings.get(what) ?? []), performance.now() - before]);
  await settle(page);
};

/** Runs in the page. */
const isWhole = (): boolean =>
  document.querySelector("main h1, main h2") !== null &&
  document.querySelector("main .mantine-Skeleton-root, main .mantine-Loader-root") === null;

try {
  await startMeter(page);
  await unlock(page, PASSPHRASE);
  await page.locator(".case-table tbody a").first().waitFor({ timeout: 300_000 });
  await settle(page);
  const { shift: firstShift } = report(
    "home: when its data arrive",
    await readMeter(page),
    await cpuSpent(),
  );
  const room: Room = { page, largest, open };
  const all: number[] = [];
  const failed = new Set(firstShift >= LEAST_SHIFT ? ["home: when its data arrive"] : []);
  if (only === "") {
    line("home: frames while the wheel turns", 150, figures(await scrollWithWheel(page)));
    await readMeter(page);
  }
  const wanted = new RegExp(only);
  const journeys = [...deskJourneys, ...dossierJourneys].filter(({ name }) => wanted.test(name));
  if (journeys.length === 0) throw new Error(`no journey is called ${only}`);
  for (const { name, go } of journeys) {
    await leaveDialogs(page);
    try {
      await go(room);
    } catch (error) {
      // The others are worth knowing all the same.
      console.log(`${name}: could not be done. ${String(error).split("\n", 3).join(" ")}`);
      failed.add(name);
    }
    const { durations, shift, p95 } = report(name, await readMeter(page), await cpuSpent());
    all.push(...durations);
    if (p95 >= TARGET || shift >= LEAST_SHIFT) failed.add(name);
  }
  line("every interaction", all.length, figures(all));
  for (const [what, times] of openings) line(`opening ${what}`, times.length, figures(times));
  if (failed.size > 0) process.exitCode = 1;
  console.log(
    failed.size === 0
      ? `every journey under ${TARGET} ms, and nothing moved by itself`
      : `NOT under ${TARGET} ms, or moved: ${[...failed].join(" · ")}`,
  );
} finally {
  await app.close();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
