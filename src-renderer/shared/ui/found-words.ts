import { useEffect } from "react";
import { create } from "zustand";
import { plainText } from "#domain/name-key.ts";
import "./found-words.css";

const useFoundWords = create<{ readonly words: ReadonlyArray<string> }>(() => ({ words: [] }));

/** Remembers what a search found, for the page that is about to open. */
export const keepFoundWords = (words: ReadonlyArray<string>): void =>
  useFoundWords.setState({ words });

/** Milliseconds: forms come with their drafts, a moment after their page. */
const PATIENCE = 3000;

/** Once the page that a search led to is there, shows where on it the words stand. */
export const useShowFoundWords = (): void => {
  useEffect(() => {
    const { words } = useFoundWords.getState();
    if (words.length === 0) return undefined;
    keepFoundWords([]);

    const main = document.querySelector("main");
    let shown: HTMLElement | undefined;
    const show = (): void => {
      // A form may draw its lines again once it has read them.
      if (shown?.isConnected) return;
      shown = main ? findPlace(main, words.map(plainText)) : undefined;
      if (shown) reveal(shown);
    };
    const observer = new MutationObserver(show);
    const patience = setTimeout(() => observer.disconnect(), PATIENCE);
    const stop = (): void => {
      clearTimeout(patience);
      observer.disconnect();
    };
    if (main) observer.observe(main, { childList: true, subtree: true });
    show();
    return stop;
  }, []);
};

/** The first field or piece of text in which every word stands. */
const findPlace = (main: Element, words: ReadonlyArray<string>): HTMLElement | undefined =>
  [...main.querySelectorAll<HTMLElement>(PLACES)].find((element) => {
    const text = plainText(isField(element) ? element.value : ownText(element));
    return words.every((word) => text.includes(word));
  });

const PLACES = "input, textarea, p, li, td, dd, dt, span, strong, div, label, output, summary";

const isField = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** What stands in the element itself: a page as a whole holds every word. */
const ownText = (element: HTMLElement): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join(" ");

const reveal = (place: HTMLElement): void => {
  for (let folded = place.closest("details"); folded;) {
    folded.open = true;
    folded = folded.parentElement?.closest("details") ?? null;
  }
  if (isField(place)) place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
  place.classList.add("found-here");
  place.addEventListener("animationend", () => place.classList.remove("found-here"), {
    once: true,
  });
};
