import { createInterface } from "node:readline";

/** What a process prints because Autour wrote it: of an error of Node it would be a page of English and paths. */
export const passOwnWords = (output: NodeJS.ReadableStream | null | undefined): void => {
  if (!output) return;
  createInterface({ input: output }).on("line", (line) => {
    if (line.startsWith("Autour")) console.error(line);
  });
};
