interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A drawing of strokes without the empty paper around them, as an SVG of its own. What is smaller than a word keeps some
 * of that paper, so that a dot is not printed as a disc.
 */
export const croppedDrawing = (svg: string, points: ReadonlyArray<Point>): string => {
  const { from: left, length: width } = span(
    points.map(({ x }) => x),
    SMALLEST.width,
  );
  const { from: top, length: height } = span(
    points.map(({ y }) => y),
    SMALLEST.height,
  );
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">`,
  );
};

// In pixels of the pad.
const SMALLEST = { width: 120, height: 60 };
const HALF_A_STROKE = 4;

const span = (values: ReadonlyArray<number>, smallest: number) => {
  const from = Math.floor(Math.min(...values)) - HALF_A_STROKE;
  const to = Math.ceil(Math.max(...values)) + HALF_A_STROKE;
  const missing = Math.max(0, smallest - (to - from));
  return { from: from - missing / 2, length: to - from + missing };
};
