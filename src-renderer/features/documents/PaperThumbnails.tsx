import { type KeyboardEvent, useEffect, useRef } from "react";
import type { PageAddresses } from "./paper-pictures.ts";
import { useTranslation } from "react-i18next";

interface PaperThumbnailsProps {
  readonly pages: PageAddresses;
  /** The index of the page that is being read. */
  readonly current: number;
  readonly onGoTo: (index: number) => void;
}

/** The pages in small: they follow the reading, and lead to a page by a click or the arrows. */
export const PaperThumbnails = ({ pages, current, onGoTo }: PaperThumbnailsProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  const count = pages.length;

  useEffect(() => {
    const button = buttonOf(list.current, current);
    if (list.current && button) keepInSight(list.current, button);
  }, [current]);

  const move = (event: KeyboardEvent) => {
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: count - 1 }[
      event.key
    ];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    onGoTo(next);
    buttonOf(list.current, next)?.focus({ preventScroll: true });
  };

  return (
    // The arrows move among its buttons, as in any group of which one is chosen.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      className="paper-thumbnails"
      aria-label={t("documents.thumbnails")}
      ref={list}
      onKeyDown={move}
    >
      {pages.map((layers, index) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- a page is its place in the paper
          key={index}
          type="button"
          className="paper-thumbnail"
          aria-label={t("documents.goToPage", { number: index + 1, count })}
          aria-current={index === current ? "page" : undefined}
          tabIndex={index === current ? 0 : -1}
          onClick={() => onGoTo(index)}
        >
          <span className="paper-thumbnail-picture">
            {layers.map((address) => (
              <img key={address} src={address} alt="" className="paper-picture" />
            ))}
          </span>
          <span className="numbers" aria-hidden>
            {index + 1}
          </span>
        </button>
      ))}
    </nav>
  );
};

const buttonOf = (list: HTMLElement | null, index: number): HTMLElement | undefined =>
  list?.querySelectorAll("button")[index];

/** Moves the list itself and nothing around it. */
const keepInSight = (list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void => {
  const bottom = offsetTop + offsetHeight;
  if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
};
