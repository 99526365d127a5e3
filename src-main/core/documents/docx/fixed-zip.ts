/**
 * The same zip file with every entry dated 1 January 1980, the first day a zip file can say (APPNOTE.TXT 4.4.6): the same
 * words then make the same bytes, whenever they are written. Throws on bytes that are no zip file.
 */
export const withFixedDates = (zip: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  if (end === -1) throw new Error("not a zip file");
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    bytes.writeUInt32LE(FIRST_DAY, at + 12);
    bytes.writeUInt32LE(FIRST_DAY, bytes.readUInt32LE(at + 42) + 10);
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return new Uint8Array(bytes);
};

const END_OF_DIRECTORY = Buffer.from("PK\u0005\u0006", "latin1");

// Time, then date: midnight, day 1 of month 1 of year 0.
const FIRST_DAY = 0x0021_0000;
