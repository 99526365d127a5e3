import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

interface LongList {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How many are there already. */
  readonly count: number;
  /** Of each, and of what is seen of the list at once, in rem. */
  readonly itemRem: number;
  readonly viewRem: number;
  /** Asks for the next part; null when there is none, or while one is under way. */
  readonly onNearEnd: (() => void) | null;
}

/** Asked for before the end comes in sight. */
const AHEAD = 30;

/**
 * The part of a long list that is seen, and a little around it: nothing else is drawn. All items are equally high, and the
 * height of the list is ours to say, so nothing is measured.
 */
export const useVisiblePart = ({ scroller, count, itemRem, viewRem, onNearEnd }: LongList) => {
  const rem = rootFontSize();
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is kept from one drawing to the next
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemRem * rem,
    overscan: 6,
    // A frame later rather than in the middle of the scrolling.
    useFlushSync: false,
    observeElementRect: (_instance, tell) => tell({ width: 0, height: viewRem * rem }),
  });
  const items = virtualizer.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= count - AHEAD;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  return { virtualizer, items, height: virtualizer.getTotalSize() };
};

/** In pixels; the size of text is the organiser's choice. */
const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
