/** A file on its way to the page: what every runtime's `File` has, without naming one. */
interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What became of a file the organiser asked for: written where they chose, given up, or handed to the browser. */
export type SavedFile =
  | { readonly outcome: "saved" }
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "download"; readonly file: FileContent };
