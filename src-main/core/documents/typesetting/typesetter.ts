import type { DocumentEngine } from "#domain/document.ts";
import type { PaperSource } from "./paper-source.ts";
import type { PageLayer } from "./svg-pages.ts";

/** Turns the data of a paper into pages. Two compilers stand behind it. */
export interface Typesetter {
  readonly engine: DocumentEngine;
  /** The bytes of a tagged PDF. Throws when the template fails (`typesettingFailureOf` says where): a bug, not a refusal. */
  readonly pdf: (source: PaperSource) => Promise<Uint8Array>;
  /** One SVG text per A4 page, text as outlines. */
  readonly pages: (source: PaperSource) => Promise<ReadonlyArray<string>>;
  /** The same pages for who asks again at each letter: of each, the pictures to lay over one another. */
  readonly layers: (source: PaperSource) => Promise<ReadonlyArray<ReadonlyArray<PageLayer>>>;
  readonly close: () => void;
}

/** Bytes both compilers are given: neither reads the disk itself, so that an archive serves as well as a folder. */
export interface TypesettingMaterials {
  readonly fonts: ReadonlyArray<Buffer>;
  /** Text of each `.typ` file, by file name. */
  readonly templates: ReadonlyMap<string, string>;
}
