import { crc32, deflateSync } from "node:zlib";

/** A drawing that stays a drawing in black and white. */
export const svgLogo = (
  inside = '<path d="M0 0h40v40H0z"/><circle cx="60" cy="20" r="18"/>',
): string =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40">${inside}</svg>`;

/** A grey PNG of one shade; its head may lie about its size, and the paper may shine through. */
export const pngLogo = ({ saidWidth = 80, isTransparent = false } = {}): Buffer => {
  const [width, height] = [80, 40];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(saidWidth, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  head.writeUInt8(isTransparent ? GREY_AND_ALPHA : GREY, 9);
  const row = 1 + width * (isTransparent ? 2 : 1);
  const rows = Buffer.alloc(row * height, 90);
  for (let at = 0; at < height; at += 1) rows[at * row] = 0;
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", head),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
};

/** Kinds of colour (PNG, 11.2.2). */
const GREY = 0;
const GREY_AND_ALPHA = 4;

/** A grey JPEG of 16 by 8 pixels. */
export const jpegLogo = (): Buffer => Buffer.from(JPEG, "base64");

const JPEG =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJx//9k=";

const pngChunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
