import path from "node:path";
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from "electron";
import type { FolderPurpose } from "#hosts/core-messages.ts";

/** Asks where to save a file; null when the person gives up. */
export const chooseSavePath = async (
  window: BrowserWindow | undefined,
  suggestedName: string,
): Promise<string | null> => {
  const options = {
    title: "Enregistrer le document",
    buttonLabel: "Enregistrer",
    // Only a name was suggested: the folder is the person's to choose.
    defaultPath: path.join(app.getPath("documents"), path.basename(suggestedName)),
    // Windows would list it among the recent documents, which whoever opens its menu reads.
    properties: ["dontAddToRecent", "createDirectory"],
  } satisfies Electron.SaveDialogOptions;
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === "" ? null : filePath;
};

/** Asks for a folder; null when the person gives up. */
export const chooseFolder = async (
  window: BrowserWindow | undefined,
  purpose: FolderPurpose,
): Promise<string | null> => {
  const options: OpenDialogOptions = {
    title: folderTitles[purpose],
    buttonLabel: "Choisir ce dossier",
    properties: ["openDirectory", "createDirectory"],
  };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
};

const folderTitles: Readonly<Record<FolderPurpose, string>> = {
  backups: "Où copier aussi les sauvegardes ?",
  papers: "Où enregistrer les exemplaires ?",
};
