import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import "./virtual-list.css";

interface VirtualListProps<Item> {
  readonly items: ReadonlyArray<Item>;
  readonly keyOf: (item: Item) => string;
  /** In pixels, about: each is measured once it is in sight. */
  readonly itemHeight: number;
  /** How many there are in all; the list may hold fewer. */
  readonly count: number;
  /** The place that stays in sight; null where none does. */
  readonly current: number | null;
  readonly className: string;
  readonly children: (item: Item, place: number) => ReactNode;
}

/** Lines kept around those in sight: the keyboard walks on without waiting for them. */
const OVERSCAN = 6;

/** A list that scrolls by itself and keeps in the page only what is in sight. */
export const VirtualList = <Item,>({
  items,
  keyOf,
  itemHeight,
  count,
  current,
  className,
  children,
}: VirtualListProps<Item>) => {
  const frame = useRef<HTMLDivElement>(null);
  // The page is built without the React compiler, which alone could not work with what this gives.
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => itemHeight,
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
    overscan: OVERSCAN,
  });
  useEffect(() => {
    if (current !== null) lines.scrollToIndex(current);
  }, [lines, current]);
  return (
    <div className={`virtual-list ${className}`} ref={frame}>
      <ul style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={lines.measureElement}
                data-index={index}
                aria-setsize={count}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(item, index)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};
