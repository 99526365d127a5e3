import { readFile } from "node:fs/promises";
import path from "node:path";

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Only what the build writes; a file of any other kind is not part of the page. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
]);

/** One file of the built page; undefined for anything that does not exist or lies outside the folder. */
export const readPageFile = async (
  pageFolder: string,
  urlPath: string,
): Promise<PageFile | undefined> => {
  const wanted = decodePath(urlPath === "/" ? "/index.html" : urlPath);
  if (wanted === undefined || wanted.includes("\0")) return undefined;

  const file = path.join(pageFolder, wanted);
  const contentType = contentTypes.get(path.extname(file));
  if (!file.startsWith(path.join(pageFolder, path.sep)) || contentType === undefined) {
    return undefined;
  }
  try {
    return { bytes: new Uint8Array(await readFile(file)), contentType };
  } catch {
    return undefined;
  }
};

const decodePath = (urlPath: string): string | undefined => {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
};
