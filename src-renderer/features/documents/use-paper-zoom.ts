import { useLayoutEffect, useRef, useState } from "react";

/** How large the pages are: as wide as their place, whole in it, or in hundredths of their size on paper. */
export type PaperZoom = "width" | "page" | number;

const STEPS = [25, 50, 75, 100, 125, 150, 200, 300] as const;

/** The width of an A4 sheet at 96 pixels to the inch, as CSS has it. */
const A4_WIDTH_PIXELS = (210 / 25.4) * 96;

/** The zoom of a place with pages; whoever reads stays at the same point of the paper when it changes. */
export const usePaperZoom = () => {
  const place = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState<PaperZoom>("width");
  const kept = useRef<{ readonly zoom: PaperZoom; readonly point: number } | null>(null);

  useLayoutEffect(() => {
    const { current } = place;
    if (current && kept.current?.zoom === zoom)
      current.scrollTo({ top: kept.current.point * current.scrollHeight });
    kept.current = null;
  }, [zoom]);

  const change = (next: PaperZoom) => {
    const { current } = place;
    if (current && next !== zoom)
      kept.current = { zoom: next, point: current.scrollTop / current.scrollHeight };
    setZoom(next);
  };
  const percent = () => {
    const sheet = place.current?.querySelector<HTMLElement>(".paper-sheet");
    return sheet ? (sheet.offsetWidth / A4_WIDTH_PIXELS) * 100 : 100;
  };
  return {
    place,
    zoom,
    change,
    enlarge: () => change(STEPS.find((step) => step > percent() + 1) ?? largest),
    reduce: () => change(STEPS.findLast((step) => step < percent() - 1) ?? smallest),
    canEnlarge: zoom !== largest,
    canReduce: zoom !== smallest,
  };
};

/** The width of the sheets in their place, which is a size container. */
export const sheetWidth = (zoom: PaperZoom): string => {
  if (zoom === "width") return "100%";
  if (zoom === "page") return "min(100%, 100cqh * 210 / 297)";
  return `${(A4_WIDTH_PIXELS * zoom) / 100}px`;
};

const smallest = STEPS[0];
const largest = STEPS[STEPS.length - 1] ?? smallest;
