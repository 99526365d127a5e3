import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { type PaperSource, sourceToInput, templateFile } from "./paper-source.ts";
import { createLayerSplitter, createPageSplitter } from "./svg-pages.ts";
import { keepPictures } from "./keep-pictures.ts";
import { typesettingError } from "./typesetting-failure.ts";
import type { Typesetter, TypesettingMaterials } from "./typesetter.ts";

/** A cached result survives this many papers without being used: the shared layout stays warm, old notes do not. */
const CACHE_AGE = 2;

/** A root that need not exist: the templates live in memory, so that an archive serves as well as a folder. */
const ROOT = resolve("/autour-templates");

/** Null when the compiler's binary is missing or does not load on this machine. */
export const openNativeTypesetter = async ({
  fonts,
  templates,
}: TypesettingMaterials): Promise<Typesetter | null> => {
  const compiler = await loadCompiler(fonts);
  if (!compiler) return null;
  const splitPages = createPageSplitter();
  const splitLayers = createLayerSplitter();
  for (const [name, text] of templates) compiler.addSource(join(ROOT, name), text);

  const showPictures = keepPictures({
    show: (file, bytes) => compiler.mapShadow(join(ROOT, file), bytes),
    hide: (file) => compiler.unmapShadow(join(ROOT, file)),
  });
  const typeset = async <T>(
    source: PaperSource,
    use: (paper: NodeTypstDocument) => T,
  ): Promise<T> => {
    // The binding frees a paper between two turns of the event loop: a batch that never yields would keep them all
    // (490 MB after 200 notes instead of 180).
    await setImmediate();
    showPictures(source);
    try {
      return use(compile(compiler, source));
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };
  return {
    engine: {
      engine: "native",
      typstVersion: readTypstVersion(compiler),
      claimsAccessibility: true,
    },
    // A copy of its own: the Buffer views memory the compiler owns, and not every receiver takes a Buffer.
    pdf: (source) => typeset(source, (paper) => new Uint8Array(exportPdf(compiler, paper, source))),
    pages: (source) => typeset(source, (paper) => splitPages(compiler.plainSvg(paper))),
    layers: (source) => typeset(source, (paper) => splitLayers(compiler.plainSvg(paper))),
    close: () => compiler.evictCache(0),
  };
};

const loadCompiler = async (fonts: ReadonlyArray<Buffer>): Promise<NodeCompiler | null> => {
  try {
    const { NodeCompiler: Native } = await import("@myriaddreamin/typst-ts-node-compiler");
    return Native.create({ workspace: ROOT, fontArgs: [{ fontBlobs: [...fonts] }] });
  } catch {
    return null;
  }
};

/** Warnings count as errors: an unknown font is only a warning, and would print another face in silence. */
const compile = (compiler: NodeCompiler, source: PaperSource): NodeTypstDocument => {
  const compiled = compiler.compile({
    mainFilePath: join(ROOT, templateFile(source.template)),
    inputs: { source: sourceToInput(source) },
  });
  const problem = compiled.takeError() ?? compiled.takeWarnings();
  if (problem || !compiled.result)
    throw typesettingError(source.template, problem && compiler.fetchDiagnostics(problem));
  return compiled.result;
};

/**
 * PDF/UA-1 forbids a character no font can draw. A paper must come out all the same: such a one (Chinese, Amharic) is
 * still tagged and keeps the character in its text layer, it only makes no claim.
 */
const exportPdf = (
  compiler: NodeCompiler,
  paper: NodeTypstDocument,
  { template }: PaperSource,
): Uint8Array => {
  try {
    return compiler.pdf(paper, { pdfStandard: "ua-1", pdfTags: true });
  } catch (error) {
    if (!String(error).includes("could not be displayed with font"))
      throw typesettingError(template, String(error));
    return compiler.pdf(paper, { pdfTags: true });
  }
};

const readTypstVersion = (compiler: NodeCompiler): string => {
  const [found]: unknown[] = compiler.query(
    { mainFileContent: "#metadata(str(sys.version)) <version>" },
    { selector: "<version>", field: "value" },
  );
  return String(found);
};
