import path from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { FolderPurpose } from "#hosts/core-messages.ts";
import type { DialogWords } from "./dialog-words.ts";

/** The dialogs of the system that ask for a place on the disk, or speak of one. */
export interface FileDialogs {
  /** Where to save a file; null when the person gives up. */
  readonly chooseSavePath: (suggestedName: string) => Promise<string | null>;
  /** A folder; null when the person gives up. */
  readonly chooseFolder: (purpose: FolderPurpose) => Promise<string | null>;
  /** A file to import; null when the person gives up. */
  readonly chooseFile: () => Promise<string | null>;
  /** That a file of this name was to be opened, and is not there. Only here: a name may be somebody's. */
  readonly tellMissing: (name: string) => Promise<void>;
}

interface FileDialogsDeps {
  readonly window: () => BrowserWindow | undefined;
  readonly words: () => DialogWords;
}

export const createFileDialogs = ({ window, words }: FileDialogsDeps): FileDialogs => {
  // Where the last file went, until Autour closes: nothing on the disk tells the next person.
  let lastFolder: string | undefined;

  const chooseSavePath = async (suggestedName: string) => {
    const options = {
      title: words().save,
      buttonLabel: words().saveConfirm,
      // Only a name was suggested: the folder is the person's to choose.
      defaultPath: path.join(lastFolder ?? usualFolder(), path.basename(suggestedName)),
      // Windows would list it among the recent documents, which whoever opens its menu reads.
      properties: ["dontAddToRecent", "createDirectory"],
    } satisfies Electron.SaveDialogOptions;
    const above = window();
    const { canceled, filePath } = await (above
      ? dialog.showSaveDialog(above, options)
      : dialog.showSaveDialog(options));
    if (canceled || filePath === "") return null;
    lastFolder = path.dirname(filePath);
    return filePath;
  };

  const open = async (options: Electron.OpenDialogOptions) => {
    const above = window();
    const { filePaths } = await (above
      ? dialog.showOpenDialog(above, options)
      : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  };

  return {
    chooseSavePath,
    chooseFolder: (purpose) =>
      open({
        title: words().folder[purpose],
        buttonLabel: words().folderConfirm,
        properties: ["openDirectory", "createDirectory"],
      }),
    chooseFile: () =>
      open({
        title: words().open,
        buttonLabel: words().openConfirm,
        filters: [{ name: words().openKind, extensions: ["autour", "json"] }],
        properties: ["openFile", "dontAddToRecent"],
      }),
    tellMissing: async (name) => {
      const options = {
        type: "warning",
        title: "Autour",
        message: words().fileMissing(name),
        detail: words().fileMissingAdvice,
      } satisfies Electron.MessageBoxOptions;
      const above = window();
      await (above ? dialog.showMessageBox(above, options) : dialog.showMessageBox(options));
    },
  };
};

/** The person's documents; an account may have none, and asking for them is then an error. */
const usualFolder = (): string => {
  try {
    return app.getPath("documents");
  } catch {
    return app.getPath("home");
  }
};
