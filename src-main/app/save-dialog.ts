import path from "node:path";
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from "electron";

/** Asks where to save a file; null when the person gives up. */
export const chooseSavePath = async (
  window: BrowserWindow | undefined,
  suggestedName: string,
): Promise<string | null> => {
  const options = {
    title: "Enregistrer le document",
    buttonLabel: "Enregistrer",
    // Only a name was suggested: the folder is the person's to choose.
    // The list of recent documents of the computer is read by whoever opens its menu.
    properties: ["dontAddToRecent" as const, "createDirectory" as const],
    defaultPath: path.join(app.getPath("documents"), path.basename(suggestedName)),
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === "" ? null : filePath;
};

/** Asks for a folder; null when the person gives up. */
export const chooseFolder = async (window: BrowserWindow | undefined): Promise<string | null> => {
  const options: OpenDialogOptions = {
    title: "Où copier aussi les sauvegardes ?",
    buttonLabel: "Choisir ce dossier",
    properties: ["openDirectory", "createDirectory"],
  };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
};
