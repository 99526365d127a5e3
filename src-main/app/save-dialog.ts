import path from "node:path";
import { app, type BrowserWindow, dialog } from "electron";

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
    // Windows would list it among the recent documents of whoever opens the session.
    properties: ["dontAddToRecent"],
  } satisfies Electron.SaveDialogOptions;
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === "" ? null : filePath;
};
