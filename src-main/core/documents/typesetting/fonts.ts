import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The only faces a paper may name, relative to the folder of the @expo-google-fonts packages. Each one costs memory
 * and start time. The last three are for what the text faces lack: pictograms, Arabic and Tifinagh script. Amiri, since
 * what it draws is read back as what was written; faces that draw the dots of a letter apart are not.
 */
const faces = [
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
  "amiri/400Regular/Amiri_400Regular.ttf",
  "noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
] as const;

/** The font files as bytes: Node reads them from inside an archive too, a compiler given paths would not. */
export const readFonts = (fontsFolder: string): Promise<ReadonlyArray<Buffer>> =>
  Promise.all(faces.map((face) => readFile(join(fontsFolder, face))));
