import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFonts } from "./fonts.ts";
import { type PaperSource, templateFile, templateNames } from "./paper-source.ts";

/** The same shape as the contract's; structural, because papers know no transport. */
export interface TypesettingEngine {
  readonly engine: "native" | "wasm";
  readonly typstVersion: string;
  /** Whether the compiler itself checks that papers conform to PDF/UA-1: the WebAssembly build cannot. */
  readonly claimsAccessibility: boolean;
}

export interface Typesetter {
  readonly engine: TypesettingEngine;
  /** The bytes of a tagged PDF. Throws when the template fails: that is a bug, not a refusal. */
  readonly pdf: (source: PaperSource) => Promise<Uint8Array>;
  /** One SVG text per A4 page, text as outlines. */
  readonly pages: (source: PaperSource) => Promise<ReadonlyArray<string>>;
  readonly close: () => void;
}

export interface TypesetterFolders {
  /** Holds the `.typ` files. */
  readonly templatesFolder: string;
  /** Holds the @expo-google-fonts packages (source-serif-4, …). */
  readonly fontsFolder: string;
}

/** Bytes both compilers are given: neither reads the disk itself, so that an archive serves as well as a folder. */
export interface TypesettingMaterials {
  readonly fonts: ReadonlyArray<Buffer>;
  /** Text of each `.typ` file, by file name. */
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Opens the native compiler, or where its binary is missing or does not load, the WebAssembly build of the same Typst
 * version: slower, without the PDF/UA-1 check, otherwise the same pages.
 */
export const createTypesetter = async (
  folders: TypesetterFolders,
  prefer: TypesettingEngine["engine"] = "native",
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
