/**
 * Both builds of Typst draw all pages of a paper under one another in one SVG that shares its glyphs. A preview wants
 * one self-contained SVG per page, text as outlines only.
 */

/** A page of the native SVG begins with its white sheet, at this depth. */
const SHEET = '\n    <path class="typst-shape" fill="#ffffff"';
const DEFINITIONS = "\n    <defs";

/** From the native compiler's plain SVG: every page has the same height. */
export const splitPages = (paper: string): ReadonlyArray<string> => {
  const definitionsAt = paper.lastIndexOf(DEFINITIONS);
  const [opening = "", ...sheets] = paper.slice(0, definitionsAt).split(SHEET);
  const [, width, totalHeight] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
  if (definitionsAt < 0 || sheets.length === 0) throw new Error("This SVG is not a typeset paper.");
  const definitions = paper.slice(definitionsAt, paper.lastIndexOf("</svg>"));
  const height = Number(totalHeight) / sheets.length;
  return sheets.map((body, index) => {
    const top = index * height;
    // Typst forgets to move the sheets of later pages down with their text.
    const drawing = `<path transform="translate(0 ${top})" fill="#ffffff"${body}`;
    return svgPage({ top, width: Number(width), height, drawing, definitions });
  });
};

/** From the WebAssembly renderer's SVG, whose pages say their own size. */
export const splitDrawing = (paper: string): ReadonlyArray<string> => {
  // Its invisible layer of selectable text would put what people wrote into the page as HTML.
  const drawn = paper.replaceAll(/<foreignObject[\s\S]*?<\/foreignObject>/g, "");
  const pagesAt = drawn.indexOf('<g class="typst-page"');
  if (pagesAt < 0) throw new Error("This SVG is not a typeset paper.");
  const definitions = drawn.slice(drawn.indexOf("<defs"), pagesAt);
  return drawn
    .slice(pagesAt, drawn.lastIndexOf("</svg>"))
    .split(/(?=<g class="typst-page")/)
    .map((drawing) => {
      const [, top] = /translate\(0, (\d+)\)/.exec(drawing) ?? [];
      const [, width, height] =
        /data-page-width="(\d+)" data-page-height="(\d+)"/.exec(drawing) ?? [];
      const sheet = `<rect y="${top}" width="${width}" height="${height}" fill="#ffffff"/>`;
      return svgPage({
        top: Number(top),
        width: Number(width),
        height: Number(height),
        drawing: sheet + drawing,
        definitions,
      });
    });
};

interface SvgPage {
  /** Of this page in the whole drawing, in points, as the sizes are. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly drawing: string;
  readonly definitions: string;
}

const svgPage = ({ top, width, height, drawing, definitions }: SvgPage): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 ${top} ${width} ${height}" width="${width}pt" height="${height}pt">${drawing}${keepUsed(definitions, drawing)}</svg>`;

/** Drops the outlines this page does not refer to: most of the weight of a paper's SVG. */
const keepUsed = (definitions: string, drawing: string): string => {
  const used = new Set(Array.from(drawing.matchAll(/href="#([\w/+]+)"/g), ([, id]) => id));
  return definitions.replaceAll(
    /\s*<symbol id="(\w+)"[\s\S]*?<\/symbol>|<path id="([\w/+]+)"[^>]*\/>/g,
    (outline: string, symbol?: string, path?: string) => (used.has(symbol ?? path) ? outline : ""),
  );
};
