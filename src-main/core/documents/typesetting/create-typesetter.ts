import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentEngine } from "#domain/document.ts";
import { readFonts } from "./fonts.ts";
import { templateFile, templateNames } from "./paper-source.ts";
import type { Typesetter, TypesettingMaterials } from "./typesetter.ts";

export interface TypesetterFolders {
  /** Holds the `.typ` files. */
  readonly templatesFolder: string;
  /** Holds the @expo-google-fonts packages (source-serif-4, …). */
  readonly fontsFolder: string;
}

/**
 * Opens the native compiler, or where its binary is missing or does not load, the WebAssembly build of the same Typst
 * version: slower, without the PDF/UA-1 check, otherwise the same pages.
 */
export const createTypesetter = async (
  folders: TypesetterFolders,
  prefer: DocumentEngine["engine"] = "native",
): Promise<Typesetter> => {
  const materials = await readMaterials(folders);
  if (prefer === "native") {
    const { openNativeTypesetter } = await import("./native-typesetter.ts");
    const native = await openNativeTypesetter(materials);
    if (native) return native;
  }
  const { openWasmTypesetter } = await import("./wasm-typesetter.ts");
  return openWasmTypesetter(materials);
};

const readMaterials = async ({
  templatesFolder,
  fontsFolder,
}: TypesetterFolders): Promise<TypesettingMaterials> => {
  const fileNames = ["layout.typ", "sections.typ", ...templateNames.map(templateFile)];
  const [fonts, ...texts] = await Promise.all([
    readFonts(fontsFolder),
    ...fileNames.map((fileName) => readFile(join(templatesFolder, fileName), "utf8")),
  ]);
  return { fonts, templates: new Map(fileNames.map((name, at) => [name, texts[at] ?? ""])) };
};
