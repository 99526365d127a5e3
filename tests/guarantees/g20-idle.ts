import path from "node:path";
import { safe } from "@orpc/client";
import { activeAt, idleUntil, isIdleTooLong, type Moment } from "#domain/idle-policy.ts";
import { IDLE_MINUTES } from "#domain/vault-settings.ts";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import { type Chance, chance } from "./chance.ts";
import type { Guarantee } from "./guarantee.ts";
import { codeOf, startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;

/**
 * The clocks of a computer by chance, between two questions of a page: it sleeps (the monotonic clock stops), its wall
 * clock is put back an hour or forward a year. Both clocks wrong at once is what nobody could know.
 *
 * Planted faults: with only the wall clock in idle-policy.ts a clock put back an hour prolongs; with only the monotonic
 * one, a sleep does; counted from the last activity alone, a clock put back and then a sleep does.
 */
export const idle: Guarantee = {
  id: "G20",
  promise: "The vault locks in time, whatever the clocks do and however long the computer slept",
  claimed: "0 of 10,000 idle times past their limit without a lock; 0 of 20 vaults answer after it",
  run: async ({ long, seed, progress }) => {
    const [times, vaults] = long ? [10_000, 20] : [2000, 4];
    const draw = chance(seed, "idle");
    const late = Array.from({ length: times }, () => idleTime(draw)).filter(
      (moments) => !isLockedAfter(moments),
    ).length;
    const answers: string[] = [];
    for (let at = 0; at < vaults; at += 1) {
      answers.push(await answerAfter(idleTime(draw)));
      progress(at + 1, vaults);
    }
    const open = answers.filter((code) => code !== "LOCKED");
    return {
      measured: `${times} idle times: ${late} without a lock; ${vaults} vaults: ${open.length} answered`,
      passed: late + open.length === 0,
    };
  },
};

/** What the clocks said at each look of the core, from somebody's last touch until nobody was there for the limit. */
const idleTime = (draw: Chance): ReadonlyArray<Moment> => {
  const moments = [START];
  for (let idleMs = 0; idleMs < IDLE_MINUTES.default * MINUTE;) {
    const realMs = draw(1, 6) * MINUTE;
    moments.push(after(moments.at(-1) ?? START, realMs, draw));
    idleMs += realMs;
  }
  return moments;
};

const isLockedAfter = ([touched = START, ...looks]: ReadonlyArray<Moment>): boolean =>
  isIdleTooLong(looks.reduce(idleUntil, activeAt(touched)), IDLE_MINUTES.default);

/** The same on a real vault: what the first question after it is answered with. */
const answerAfter = async (moments: ReadonlyArray<Moment>): Promise<string> => {
  using work = workFolder();
  let now = START;
  using trial = startTrialCore(path.join(work.folder, "vault"), { moment: () => now });
  await trial.client.vault.create({ passphrase, organiser });
  await trial.client.vault.touch();
  for (const [at, moment] of moments.slice(1).entries()) {
    now = moment;
    // The core looks when the computer wakes up; the last look is the question itself.
    if (at < moments.length - 2) trial.core.context.vaultLock.check();
  }
  return codeOf((await safe(trial.client.organisers.get())).error);
};

const START: Moment = { wallMs: 1_800_000_000_000, monotonicMs: 5_000 };

const after = ({ wallMs, monotonicMs }: Moment, realMs: number, draw: Chance): Moment => {
  switch (draw(0, 3)) {
    case 0:
      return { wallMs: wallMs + realMs, monotonicMs };
    case 1:
      return { wallMs: wallMs + realMs - HOUR, monotonicMs: monotonicMs + realMs };
    case 2:
      return { wallMs: wallMs + realMs + YEAR, monotonicMs: monotonicMs + realMs };
    default:
      return { wallMs: wallMs + realMs, monotonicMs: monotonicMs + realMs };
  }
};
