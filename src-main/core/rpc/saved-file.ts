import { File } from "node:buffer";
import type { SavedFile } from "#contract/saved-file.ts";
import type { SaveFileDep } from "../services/deps.ts";

/** Lets the organiser choose where a file goes; without a save dialog the page gets it to download. */
export const toSavedFile = async (
  { saveFile }: SaveFileDep,
  { fileName, type, bytes }: { fileName: string; type: string; bytes: Uint8Array },
): Promise<SavedFile> => {
  const outcome = await saveFile(fileName, bytes);
  if (outcome !== "unsupported") return { outcome };
  return { outcome: "download", file: new File([new Uint8Array(bytes)], fileName, { type }) };
};
