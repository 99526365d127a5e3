import type { PictureRefusal, PictureType } from "#domain/picture.ts";
import { err, ok, type Result } from "#domain/result.ts";

/**
 * What a file is, by its bytes and never by its name, and whether it may stand on a paper. Nothing of it is ever run: what
 * is refused here is what would cost minutes or gigabytes to draw, or would be left out in silence.
 */
export const checkPicture = (bytes: Buffer): Result<PictureType, PictureRefusal> => {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return checkPng(bytes);
  if (bytes.subarray(0, 3).equals(JPEG_START)) return checkJpeg(bytes);
  return checkSvg(bytes);
};

const PNG_SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const JPEG_START = Buffer.from("ffd8ff", "hex");
const MAXIMUM_SIDE = 4000;

const checkPng = (bytes: Buffer): Result<PictureType, PictureRefusal> => {
  // Its size stands in the first chunk, which is always `IHDR`.
  if (bytes.length < 33 || bytes.toString("latin1", 12, 16) !== "IHDR") return err("unreadable");
  return isTooLarge(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
    ? err("tooManyPixels")
    : ok("png");
};

/** Reads from segment to segment up to the one that gives the size (ITU-T T.81, B.2.2). */
const checkJpeg = (bytes: Buffer): Result<PictureType, PictureRefusal> => {
  let at = 2;
  while (at + 10 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      if (isTooLarge(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)))
        return err("tooManyPixels");
      return bytes[at + 9] === 4 ? err("printersInks") : ok("jpeg");
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return err("unreadable");
};

/** `SOF0` to `SOF15`, without the three markers among them that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const isTooLarge = (width: number, height: number): boolean =>
  width > MAXIMUM_SIDE || height > MAXIMUM_SIDE;

const checkSvg = (bytes: Buffer): Result<PictureType, PictureRefusal> => {
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (!/^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<(?:svg:)?svg[\s>]/i.test(text))
    return err("notAnImage");
  const elements = Array.from(text.matchAll(/<(?<name>[A-Za-z_][\w:.-]*)/g), ({ groups }) =>
    String(groups?.["name"]),
  );
  const isSafe =
    elements.every(isDrawn) &&
    // A symbol that uses symbols that use symbols doubles with each step.
    elements.filter((name) => /^(?:svg:)?use$/.test(name)).length <= MAXIMUM_USES &&
    !UNSAFE.test(text);
  return isSafe ? ok("svg") : err("unsafeDrawing");
};

const MAXIMUM_USES = 20;

/** Entities, processing instructions but the first, event handlers, and every reference that leaves the drawing. */
const UNSAFE =
  /<!ENTITY|<\?(?!xml\s)|\son\w+\s*=|@import|javascript:|\bhref\s*=\s*["']\s*[^#"'\s]|url\(\s*["']?\s*[^#"'\s]/i;

const isDrawn = (element: string): boolean => {
  const [prefix, name] = element.includes(":") ? element.split(":") : ["svg", element];
  return prefix === "svg" ? drawnElements.has(name ?? "") : silentPrefixes.has(prefix ?? "");
};

/** What drawing programs write and a drawing needs; typed text is not among it: it would come out in another face. */
const drawnElements = new Set(
  `svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon
  clipPath mask linearGradient radialGradient stop`.split(/\s+/),
);

/** Notes that Inkscape and others keep in a file; no renderer draws them. */
const silentPrefixes = new Set(["sodipodi", "inkscape", "rdf", "cc", "dc", "serif", "sketch"]);
