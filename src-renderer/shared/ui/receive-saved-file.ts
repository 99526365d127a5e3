import type { SavedFile } from "#contract/saved-file.ts";

/** Finishes what the core began: in a browser the file is handed to its downloads. False when the person gave up. */
export const receiveSavedFile = async (saved: SavedFile): Promise<boolean> => {
  switch (saved.outcome) {
    case "saved":
      return true;
    case "cancelled":
      return false;
    case "download": {
      const { name, type } = saved.file;
      const url = URL.createObjectURL(new Blob([await saved.file.arrayBuffer()], { type }));
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
      return true;
    }
  }
};
