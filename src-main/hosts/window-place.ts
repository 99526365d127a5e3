import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** In pixels of the desktop, as Electron counts them. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood and how, from one run to the next. Nothing personal. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

/** Half of 1280 × 720: what is left of a small screen at 200 %. */
export const smallestWindow = { width: 640, height: 360 } as const;

/** As the last run left it; null when it left nothing that makes sense. */
export const readWindowPlace = (file: string): WindowPlace | null => {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isWindowPlace(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Whole or not at all. A disk that refuses costs nobody more than a window in its usual place. */
export const keepWindowPlace = (file: string, { bounds, isMaximized }: WindowPlace): void => {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.part`, JSON.stringify({ bounds, isMaximized }), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch {
    // Full, or read-only.
  }
};

/**
 * Where a window is put: where it stood, if enough of its upper edge to take hold of is on one of the screens there are
 * now; else in the middle of the first. Never larger than its screen.
 */
export const placeOn = (
  screens: ReadonlyArray<Rectangle>,
  kept: WindowPlace | null,
): Partial<Rectangle> & Pick<Rectangle, "width" | "height"> => {
  const [first = { x: 0, y: 0, ...usualSize }] = screens;
  const screen = kept && screens.find((area) => isWithinReach(kept.bounds, area));
  if (!kept || !screen) return fitted(kept?.bounds ?? usualSize, first);
  return { x: kept.bounds.x, y: kept.bounds.y, ...fitted(kept.bounds, screen) };
};

const usualSize = { width: 1280, height: 800 } as const;

/** What a mouse needs to drag a window by, in pixels. */
const GRIP = { width: 120, height: 24 } as const;

type Size = Pick<Rectangle, "width" | "height">;

const fitted = ({ width, height }: Size, screen: Rectangle): Size => ({
  width: Math.max(smallestWindow.width, Math.min(width, screen.width)),
  height: Math.max(smallestWindow.height, Math.min(height, screen.height)),
});

const isWithinReach = ({ x, y, width }: Rectangle, screen: Rectangle): boolean =>
  Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= GRIP.width &&
  y >= screen.y &&
  y + GRIP.height <= screen.y + screen.height;

const isWindowPlace = (kept: unknown): kept is WindowPlace =>
  typeof kept === "object" &&
  kept !== null &&
  "isMaximized" in kept &&
  typeof kept.isMaximized === "boolean" &&
  "bounds" in kept &&
  isRectangle(kept.bounds);

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === "object" &&
  value !== null &&
  "x" in value &&
  "y" in value &&
  "width" in value &&
  "height" in value &&
  [value.x, value.y, value.width, value.height].every(
    (side) => Number.isInteger(side) && Math.abs(Number(side)) <= LARGEST_DESKTOP,
  );

/** Beyond any wall of screens, in pixels; the system refuses numbers of another size. */
const LARGEST_DESKTOP = 100_000;
