import path from "node:path";
import type { Resources } from "#core/create-core.ts";

/** The files the core reads, from the folder of the application: the project, or the archive once packaged. */
export const resourcesIn = (appFolder: string): Resources => ({
  migrationsFolder: path.join(appFolder, "migrations"),
  templatesFolder: path.join(appFolder, "src-main", "core", "documents", "templates"),
  fontsFolder: path.join(appFolder, "node_modules", "@expo-google-fonts"),
  demonstrationFolder: path.join(appFolder, "demo"),
  packagesFolder: path.join(appFolder, "node_modules"),
});
