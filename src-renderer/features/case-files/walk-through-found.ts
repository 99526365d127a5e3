import type { KeyboardEvent } from "react";

/** The arrow keys go from the search field down through everything that was found, and back up to it. */
export const walkThroughFound = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-found-stop], a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at === -1 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Never one of an earlier search, still on screen while the answer to this one is under way. */
export const openFirstFound = (found: HTMLElement): void =>
  [...found.querySelectorAll("a")].find((link) => !link.closest("[aria-busy=true]"))?.click();
