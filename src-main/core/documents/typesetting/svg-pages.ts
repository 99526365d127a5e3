/**
 * Both builds of Typst draw all pages of a paper under one another in one SVG that shares its glyphs. A preview wants
 * one self-contained SVG per page, text as outlines only.
 */

/** A page of the native SVG begins with its white sheet, at this depth. */
const SHEET = '\n    <path class="typst-shape" fill="#ffffff"';
const DEFINITIONS = "\n    <defs";

/**
 * From the native compiler's plain SVG: every page has the same height. The pages of the paper that was split last are
 * kept: while somebody types, most of them come back as they were.
 */
export const createPageSplitter = (): ((paper: string) => ReadonlyArray<string>) => {
  const shortOutlines = new Map<string, string>();
  let lastPages: ReadonlyMap<string, string> = new Map();

  return (paper) => {
    const definitionsAt = paper.lastIndexOf(DEFINITIONS);
    const [opening = "", ...sheets] = paper.slice(0, definitionsAt).split(SHEET);
    const [, width, totalHeight] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
    if (definitionsAt < 0 || sheets.length === 0)
      throw new Error("This SVG is not a typeset paper.");
    const definitions = paper.slice(definitionsAt, paper.lastIndexOf("</svg>"));
    const height = Number(totalHeight) / sheets.length;
    const outlines = readOutlines(definitions, shortOutlines);
    const pages = sheets.map((body, index): readonly [string, string] => {
      const top = index * height;
      // Typst forgets to move the sheets of later pages down with their text.
      const sheet = `<path transform="translate(0 ${top})" fill="#ffffff"${body}`;
      const known = lastPages.get(sheet);
      if (known !== undefined) return [sheet, known];
      const drawing = joinGlyphs(sheet, outlines);
      return [sheet, svgPage({ top, width: Number(width), height, drawing, definitions })];
    });
    lastPages = pages.length > MOST_PAGES_KEPT ? new Map() : new Map(pages);
    return pages.map(([, page]) => page);
  };
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

/** Of a longer paper none are kept: they would weigh more than drawing them anew takes. */
const MOST_PAGES_KEPT = 8;
const MOST_OUTLINES_KEPT = 4000;

/** A run of glyphs as the native compiler draws it: one reference each. */
const RUN =
  /(?:\s*<use xlink:href="#\w+" x="[^"]*" y="[^"]*" fill="[^"]*" fill-rule="nonzero"\/>)+/g;
const GLYPH = /href="#(\w+)" x="([^"]*)" y="([^"]*)" (fill="[^"]*")/g;
const OUTLINE = /<symbol id="(\w+)"[^>]*>\s*<path d="M 0 0([^"]*)"\/>\s*<\/symbol>/g;

/**
 * Draws each run of glyphs as one path. A browser makes a tree of its own of every reference: a page with 1,800 of them
 * took it seven times as long to show.
 */
const joinGlyphs = (body: string, outlines: ReadonlyMap<string, string>): string =>
  body.replaceAll(RUN, (run) => {
    const glyphs = [...run.matchAll(GLYPH)];
    const [first] = glyphs;
    const parts: string[] = [];
    for (const [, id = "", x, y, fill] of glyphs) {
      const outline = outlines.get(id);
      if (outline === undefined || fill !== first?.[4]) return run;
      parts.push(`M${x} ${y}${outline}`);
    }
    return `<path ${first?.[4]} d="${parts.join("")}"/>`;
  });

/**
 * Each glyph by its id, which is made of its face, its size and itself, from where it is put down; none for what is not
 * only such a path. The short ones of earlier papers serve again.
 */
const readOutlines = (
  definitions: string,
  shortOutlines: Map<string, string>,
): ReadonlyMap<string, string> => {
  const outlines = new Map<string, string>();
  if (shortOutlines.size > MOST_OUTLINES_KEPT) shortOutlines.clear();
  for (const [, id = "", path = ""] of definitions.matchAll(OUTLINE)) {
    const outline = shortOutlines.get(id) ?? shortenPath(path);
    // A capital would be a place on the page rather than a move from the glyph's own.
    if (/[A-Y]/.test(outline)) continue;
    shortOutlines.set(id, outline);
    outlines.set(id, outline);
  }
  return outlines;
};

/** To a hundredth of a point, which no screen and no printer tells apart. */
const shortenPath = (path: string): string =>
  path
    .replaceAll(/-?\d+\.\d+/g, (number) =>
      String(Math.round(Number(number) * 100) / 100).replace(/^(-?)0\./, "$1."),
    )
    .replaceAll(/ ?([a-zA-Z]) ?/g, "$1")
    .replaceAll(" -", "-");

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
