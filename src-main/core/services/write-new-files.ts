import { lstat, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { err, ok, type Result } from "#domain/result.ts";
import type { Paper } from "./documents.ts";

interface FilesExistRefusal {
  readonly type: "FilesExist";
  readonly names: ReadonlyArray<string>;
}

/**
 * Writes files into a folder: all of them whole, or none. None takes the place of one that is there. Throws what the disk
 * says, after taking back what was written.
 */
export const writeNewFiles = async (
  folder: string,
  files: ReadonlyArray<Paper>,
): Promise<Result<null, FilesExistRefusal>> => {
  const placed = files.map(({ fileName, bytes }) => {
    const file = path.join(folder, path.basename(fileName));
    return { file, unfinished: `${file}.part`, bytes };
  });
  const taken = await namesThere(placed.map(({ file }) => file));
  if (taken.length > 0) return err({ type: "FilesExist", names: taken });

  const written: string[] = [];
  try {
    for (const { unfinished, bytes } of placed) {
      written.push(unfinished);
      await writeToDisk(unfinished, bytes);
    }
    for (const { file, unfinished } of placed) {
      await rename(unfinished, file);
      written.push(file);
    }
    return ok(null);
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
};

const namesThere = async (files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const found = await Promise.all(
    files.map((file) =>
      lstat(file).then(
        () => path.basename(file),
        () => null,
      ),
    ),
  );
  return found.filter((name) => name !== null);
};

const writeToDisk = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
