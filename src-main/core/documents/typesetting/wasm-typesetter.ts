import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { TypstCompiler } from "@myriaddreamin/typst-ts-web-compiler";
import type { TypstRenderer } from "@myriaddreamin/typst-ts-renderer";
import { type PaperSource, sourceToInput, templateFile } from "./paper-source.ts";
import { splitDrawing, toLayer } from "./svg-pages.ts";
import { keepPictures } from "./keep-pictures.ts";
import { typesettingError } from "./typesetting-failure.ts";
import type { Typesetter, TypesettingMaterials } from "./typesetter.ts";

const resolveModule = createRequire(import.meta.url).resolve;

/** Of the renderer: page drawings (1) and glyph outlines (2), without its style sheet and its script. */
const DRAWING_AND_GLYPHS = 3;

/** Diagnostics as whole records rather than one line of text. */
const FULL_DIAGNOSTICS = 3;

/**
 * The same Typst as WebAssembly: no binary, no installation. It has no PDF/UA-1 check, reports no warning beside a
 * result, and cannot evict its cache (about 3 MB a paper): good enough to stand in, not to be preferred.
 */
export const openWasmTypesetter = async ({
  fonts,
  templates,
}: TypesettingMaterials): Promise<Typesetter> => {
  const compiler = await loadCompiler(fonts);
  for (const [name, text] of templates) compiler.add_source(`/${name}`, text);
  const showPictures = keepPictures({
    show: (file, bytes) => compiler.map_shadow(file, bytes),
    hide: (file) => compiler.unmap_shadow(file),
  });
  let renderer: Promise<TypstRenderer> | undefined;
  const pages = async (source: PaperSource): Promise<ReadonlyArray<string>> => {
    showPictures(source);
    const artifact = compile(compiler, source, "vector");
    renderer ??= loadRenderer();
    return drawPages(await renderer, artifact);
  };

  return {
    engine: {
      engine: "wasm",
      typstVersion: readTypstVersion(compiler),
      claimsAccessibility: false,
    },
    pdf: async (source) => {
      showPictures(source);
      return compile(compiler, source, "pdf");
    },
    pages,
    layers: async (source) => (await pages(source)).map((picture) => [toLayer(picture)]),
    close: () => compiler.reset(),
  };
};

const loadCompiler = async (fonts: ReadonlyArray<Buffer>): Promise<TypstCompiler> => {
  const { default: initialise, TypstCompilerBuilder } =
    await import("@myriaddreamin/typst-ts-web-compiler");
  await initialise({
    module_or_path: await readFile(resolveModule("@myriaddreamin/typst-ts-web-compiler/wasm")),
  });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  await Promise.all(fonts.map((font) => builder.add_raw_font(font)));
  return builder.build();
};

const loadRenderer = async (): Promise<TypstRenderer> => {
  const { default: initialise, TypstRendererBuilder } =
    await import("@myriaddreamin/typst-ts-renderer");
  await initialise({
    module_or_path: await readFile(resolveModule("@myriaddreamin/typst-ts-renderer/wasm")),
  });
  return new TypstRendererBuilder().build();
};

const compile = (
  compiler: TypstCompiler,
  source: PaperSource,
  format: "pdf" | "vector",
): Uint8Array => {
  const outcome: unknown = compiler.compile(
    `/${templateFile(source.template)}`,
    [["source", sourceToInput(source)]],
    format,
    FULL_DIAGNOSTICS,
  );
  if (hasResult(outcome)) return outcome.result;
  throw typesettingError(source.template, diagnosticsOf(outcome));
};

const hasResult = (outcome: unknown): outcome is { readonly result: Uint8Array } =>
  typeof outcome === "object" &&
  outcome !== null &&
  "result" in outcome &&
  outcome.result instanceof Uint8Array;

const diagnosticsOf = (outcome: unknown): unknown =>
  typeof outcome === "object" && outcome !== null && "diagnostics" in outcome
    ? outcome.diagnostics
    : outcome;

const drawPages = (renderer: TypstRenderer, artifact: Uint8Array): ReadonlyArray<string> => {
  const session = renderer.session_from_artifact(artifact, "vector");
  try {
    return splitDrawing(renderer.svg_data(session, DRAWING_AND_GLYPHS));
  } finally {
    session.free();
  }
};

const readTypstVersion = (compiler: TypstCompiler): string => {
  compiler.add_source("/version.typ", "#metadata(str(sys.version)) <version>");
  const found: unknown = compiler.query("/version.typ", [], "<version>", "value");
  const [version]: unknown[] = Array.isArray(found) ? found : JSON.parse(String(found));
  return String(version);
};
