import { statSync } from "node:fs";
import { app } from "electron";
import { portableDataFolder } from "#hosts/data-folder.ts";

/** The folder beside the program that holds all of its data; null when nobody made one. */
export const portableFolder = (): string | null =>
  portableDataFolder({
    platform: process.platform,
    executable: app.getPath("exe"),
    environment: process.env,
    isFolder: (place) => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false,
  });
