import { createHash } from "node:crypto";

/**
 * Both builds of Typst draw all pages of a paper under one another in one SVG that shares its glyphs. A preview wants
 * one self-contained SVG per page, text as outlines only.
 */

/** A page of the native SVG begins with its white sheet, at this depth. */
const SHEET = '\n    <path class="typst-shape" fill="#ffffff"';
const DEFINITIONS = "\n    <defs";

/** From the native compiler's plain SVG: every page has the same height. */
export const createPageSplitter = (): ((paper: string) => ReadonlyArray<string>) => {
  const takeApart = createSheetReader();
  return (paper) => takeApart(paper).map(({ sheet, draw }) => draw(sheet));
};

/** One of the pictures that make a page when they are laid over one another. */
export interface PageLayer {
  /** Of what it shows: the same picture, the same id. */
  readonly id: string;
  readonly picture: string;
}

/**
 * The same pages, each as a few pictures: its shapes, then its texts in their order, some at a time. While somebody
 * types, one of them changes and the others are found again, as they were drawn for the paper before this one: nobody
 * draws, sends or shows a whole page anew for a letter.
 */
export const createLayerSplitter = (): ((
  paper: string,
) => ReadonlyArray<ReadonlyArray<PageLayer>>) => {
  const takeApart = createSheetReader();
  /** Of each page of the paper before, by what it is made of, its layers by what they draw. */
  let lastPages: ReadonlyMap<string, ReadonlyMap<string, PageLayer>> = new Map();

  return (paper) => {
    const known = new Map([...lastPages.values()].flatMap((layers) => [...layers]));
    const pages = takeApart(paper).map(
      ({ top, sheet, draw }): readonly [string, ReadonlyMap<string, PageLayer>] => {
        const same = lastPages.get(sheet);
        if (same) return [sheet, same];
        const layers = layersOf(sheet).map((drawing): readonly [string, PageLayer] => {
          const key = `${top} ${drawing}`;
          return [key, known.get(key) ?? toLayer(draw(drawing))];
        });
        return [sheet, new Map(layers)];
      },
    );
    lastPages = pages.length > MOST_PAGES_KEPT ? new Map() : new Map(pages);
    return pages.map(([, layers]) => [...layers.values()]);
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

/** A picture that may be a whole page. */
export const toLayer = (picture: string): PageLayer => ({
  id: createHash("sha256").update(picture).digest("base64url"),
  picture,
});

/** One page of the native SVG, and how a part of it becomes a picture of its own. */
interface Sheet {
  /** Of the page in the whole drawing, in points. */
  readonly top: number;
  readonly sheet: string;
  readonly draw: (drawing: string) => string;
}

const createSheetReader = (): ((paper: string) => ReadonlyArray<Sheet>) => {
  const shortOutlines = new Map<string, string>();
  return (paper) => {
    const definitionsAt = paper.lastIndexOf(DEFINITIONS);
    const [opening = "", ...sheets] = paper.slice(0, definitionsAt).split(SHEET);
    const [, width, totalHeight] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
    if (definitionsAt < 0 || sheets.length === 0)
      throw new Error("This SVG is not a typeset paper.");
    const definitions = paper.slice(definitionsAt, paper.lastIndexOf("</svg>"));
    const height = Number(totalHeight) / sheets.length;
    const outlines = readOutlines(definitions, shortOutlines);
    return sheets.map((body, index) => {
      const top = index * height;
      return {
        top,
        // Typst forgets to move the sheets of later pages down with their text.
        sheet: `<path transform="translate(0 ${top})" fill="#ffffff"${body}`,
        draw: (part) => {
          const drawing = joinGlyphs(part, outlines);
          return svgPage({ top, width: Number(width), height, drawing, definitions });
        },
      };
    });
  };
};

const TEXTS_IN_A_LAYER = 9;

/** No text of a paper has a shape over it, so all shapes may lie lowest. */
const layersOf = (sheet: string): ReadonlyArray<string> => {
  const { shapes, texts } = takeTexts(sheet);
  const count = Math.ceil(texts.length / TEXTS_IN_A_LAYER);
  return [
    shapes,
    ...Array.from({ length: count }, (_, index) =>
      texts.slice(index * TEXTS_IN_A_LAYER, (index + 1) * TEXTS_IN_A_LAYER).join(""),
    ),
  ];
};

/** A group that is open where a sheet is read; written among the shapes once it holds one. */
interface OpenGroup {
  readonly opening: string;
  isWritten: boolean;
}

/** A sheet's shapes, and each of its texts inside the groups that place it. The compiler writes one tag a line. */
const takeTexts = (
  sheet: string,
): { readonly shapes: string; readonly texts: ReadonlyArray<string> } => {
  const groups: OpenGroup[] = [];
  const shapes: string[] = [];
  const texts: string[] = [];
  let text: string[] | null = null;

  const writeShape = (tag: string) => {
    for (const group of groups)
      if (!group.isWritten) {
        group.isWritten = true;
        shapes.push(group.opening);
      }
    shapes.push(tag);
  };
  const placed = (tags: ReadonlyArray<string>): string => {
    const placing = groups.filter(({ opening }) => / (?!class=)[\w-]+=/.test(opening));
    return [
      ...placing.map(({ opening }) => opening),
      ...tags,
      ...placing.map(() => GROUP_END),
    ].join("\n");
  };

  for (const line of sheet.split("\n")) {
    const tag = line.trimStart();
    if (text && tag.startsWith("<use ")) text.push(tag);
    else if (text && tag === GROUP_END) {
      texts.push(placed([...text, tag]));
      text = null;
    } else {
      if (text) {
        // Not glyphs alone (an emoji is a picture): it stays among the shapes, whole.
        const [opening = "", ...glyphs] = text;
        groups.push({ opening, isWritten: false });
        for (const glyph of glyphs) writeShape(glyph);
        text = null;
      }
      if (/^(?:<g\b.*\/>)?$/.test(tag)) continue;
      if (tag.startsWith('<g class="typst-text"')) text = [tag];
      else if (tag === GROUP_END) {
        if (groups.pop()?.isWritten) shapes.push(tag);
      } else if (tag.startsWith("<g ") || tag === "<g>")
        groups.push({ opening: tag, isWritten: false });
      else writeShape(tag);
    }
  }
  return { shapes: shapes.join("\n"), texts };
};

const GROUP_END = "</g>";

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
