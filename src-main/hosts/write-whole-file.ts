import { open, rename, rm } from "node:fs/promises";

/** Writes a file that is there whole or not at all, even when the disk fills up on the way. */
export const writeWholeFile = async (file: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${file}.part`;
  try {
    const handle = await open(unfinished, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
