/**
 * What the page reads before anything is painted: next to nothing. The first look is on the screen and answers; the
 * application is read while the person looks for their passphrase.
 */
import "./first.css";
import { keepFirstLook } from "#renderer/shared/first-look/first-look.ts";

/** When it can be seen, which is later than when it was drawn; what is read earlier would hold that up. */
const isSeen = () =>
  new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0) resolve();
    });
    observer.observe({ type: "paint", buffered: true });
    // A window that is covered or minimised paints nothing.
    setTimeout(resolve, UNSEEN_MS);
  });

/** Keys that are pressed meanwhile come first. */
const isIdle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: UNSEEN_MS });
  });

const UNSEEN_MS = 500;

if (keepFirstLook(document)) {
  await isSeen();
  await isIdle();
}
await import("./main.tsx");
