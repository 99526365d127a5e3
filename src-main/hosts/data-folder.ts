import { homedir } from "node:os";
import path from "node:path";

/**
 * Where Autour keeps its data on this computer: one place for the desktop window, the browser and the command line.
 *
 * On Windows it is the local folder, not the roaming one: case files must not follow the account to another computer.
 */
export const localDataFolder = (
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string => {
  switch (platform) {
    case "win32":
      return path.win32.join(
        environment["LOCALAPPDATA"] ?? path.win32.join(home, "AppData", "Local"),
        "Autour",
      );
    case "darwin":
      return path.posix.join(home, "Library", "Application Support", "Autour");
    default:
      return path.posix.join(
        environment["XDG_DATA_HOME"] ?? path.posix.join(home, ".local", "share"),
        "Autour",
      );
  }
};

/** The diagnostic log, which holds nothing of what is in a vault. */
export const diagnosticFileIn = (dataFolder: string): string =>
  path.join(dataFolder, "diagnostic.log");

/** How Autour looks and speaks on this computer; nothing personal. */
export const preferencesFileIn = (dataFolder: string): string =>
  path.join(dataFolder, "preferences.json");

/** The encrypted vaults, one per organiser, beside what the window keeps for itself. */
export const vaultsFolderIn = (dataFolder: string): string => path.join(dataFolder, "vaults");
