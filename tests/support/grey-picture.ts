import { inflateSync } from "node:zlib";

/** One byte a pixel, 0 black to 255 white, line by line. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads what `pdftoppm -gray -png` writes: 8 bits, not interlaced (PNG, 2nd edition, 9). */
export const readGreyPng = (bytes: Buffer): GreyPicture => {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  // Kind 0 is grey; kind 2 gives red, green and blue, which are the same of a grey page.
  const channels = bytes[25] === 2 ? 3 : 1;
  if (bytes[24] !== 8 || (bytes[25] !== 0 && bytes[25] !== 2)) throw new Error("not such a PNG");
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const lines = inflateSync(Buffer.concat(packed));
  const rowLength = width * channels;
  const samples = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x;
      const left = x >= channels ? (samples[at - channels] ?? 0) : 0;
      const up = y > 0 ? (samples[at - rowLength] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (samples[at - rowLength - channels] ?? 0) : 0;
      const written = lines[y * (rowLength + 1) + 1 + x] ?? 0;
      samples[at] = (written + predict(filter, left, up, corner)) & 255;
    }
  }
  const pixels = samples.filter((_, at) => at % channels === 0);
  return { width, height, pixels };
};

/** The part of the pixels that differ by more than a shade of smoothing, 0 to 1; 1 where the sizes differ. */
export const differenceOf = (one: GreyPicture, other: GreyPicture): number => {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (const [at, shade] of one.pixels.entries())
    if (Math.abs(shade - (other.pixels[at] ?? 0)) > SMOOTHING) different += 1;
  return different / one.pixels.length;
};

/** Two versions of a renderer smooth the edge of a letter by less. */
const SMOOTHING = 64;

const predict = (filter: number, left: number, up: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return nearest(left + up - corner, [left, up, corner]);
    default:
      return 0;
  }
};

/** The first of those that are as near: the order is that of the format. */
const nearest = (aim: number, [first, ...others]: readonly [number, ...number[]]): number => {
  let found = first;
  for (const one of others) if (Math.abs(aim - one) < Math.abs(aim - found)) found = one;
  return found;
};
