/** A moment as two clocks tell it, in milliseconds. Neither can be trusted alone: one can be set, the other may stop while the computer sleeps. */
export interface Moment {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

/** How long nobody has been there, counted up to `seenAt`. */
export interface Idleness {
  readonly idleMs: number;
  readonly seenAt: Moment;
}

/** Somebody is there now. */
export const activeAt = (now: Moment): Idleness => ({ idleMs: 0, seenAt: now });

/**
 * Goes on counting up to `now`, by whichever clock says longer since the last look (reliability 4.3, G20).
 *
 * Counting from look to look, rather than from the last activity, is what makes a clock that was put back harmless: what
 * it takes away is lost for one look only, and a sleep after it is counted whole.
 */
export const idleUntil = ({ idleMs, seenAt }: Idleness, now: Moment): Idleness => ({
  idleMs: idleMs + Math.max(0, now.wallMs - seenAt.wallMs, now.monotonicMs - seenAt.monotonicMs),
  seenAt: now,
});

/** Milliseconds until the vault locks itself; never negative. */
export const locksIn = ({ idleMs }: Idleness, idleMinutes: number): number =>
  Math.max(0, idleMinutes * MINUTE_MS - idleMs);

export const isIdleTooLong = (idleness: Idleness, idleMinutes: number): boolean =>
  locksIn(idleness, idleMinutes) === 0;

const MINUTE_MS = 60_000;
