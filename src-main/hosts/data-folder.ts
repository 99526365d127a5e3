import { homedir, userInfo } from "node:os";
import path from "node:path";

/**
 * Where Autour keeps its data on this computer: one place for the desktop window, the browser and the command line.
 *
 * On Windows it is the local folder, not the roaming one: case files must not follow the account to another computer.
 * An account that has no folder of its own has none for Autour either: `nowhere`.
 */
export const localDataFolder = (
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string | null = homeOfAccount(),
): string => {
  const folder = folderOfPrograms(platform, environment, home);
  if (folder === null) return nowhere;
  return (platform === "win32" ? path.win32 : path.posix).join(folder, "Autour");
};

/** Below a file: nothing can be read or written there. */
export const nowhere = path.join(process.execPath, "Autour");

/** Where the system has programs keep what is the account's own. */
const folderOfPrograms = (
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  home: string | null,
): string | null => {
  switch (platform) {
    case "win32":
      return environment["LOCALAPPDATA"] ?? (home && path.win32.join(home, "AppData", "Local"));
    case "darwin":
      return home && path.posix.join(home, "Library", "Application Support");
    default:
      return (
        absolute(environment["XDG_DATA_HOME"]) ?? (home && path.posix.join(home, ".local", "share"))
      );
  }
};

/** As its session says, else as the system has it in its list; either may know none. */
const homeOfAccount = (): string | null => {
  try {
    return [homedir(), userInfo().homedir].find((home) => path.isAbsolute(home)) ?? null;
  } catch {
    return null;
  }
};

/** The XDG specification has a relative or empty one ignored; data would lie wherever somebody stood. */
const absolute = (folder: string | undefined): string | undefined =>
  folder !== undefined && path.posix.isAbsolute(folder) ? folder : undefined;

/** Beside the program, a folder of this name holds all of its data: on a stick, nothing stays on the computer. */
const PORTABLE_FOLDER = "autour-portable";

/** An installed Autour, as the system started it. */
export interface InstalledProgram {
  readonly platform: NodeJS.Platform;
  /** Its own file. */
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly isFolder: (place: string) => boolean;
}

/** The folder that makes it portable; null when there is none, and the data is in its usual place. */
export const portableDataFolder = ({
  platform,
  executable,
  environment,
  isFolder,
}: InstalledProgram): string | null => {
  const paths = platform === "win32" ? path.win32 : path.posix;
  const folder = paths.join(folderOfProgram(platform, executable, environment), PORTABLE_FOLDER);
  return isFolder(folder) ? folder : null;
};

/** Where somebody sees the program: what they copy to a stick stands there. */
const folderOfProgram = (
  platform: NodeJS.Platform,
  executable: string,
  { APPIMAGE: image, APPDIR: mounted }: NodeJS.ProcessEnv,
): string => {
  if (platform === "win32") return path.win32.dirname(executable);
  // Autour.app/Contents/MacOS/Autour
  if (platform === "darwin") return path.posix.resolve(executable, "../../../..");
  // An AppImage runs from where it is mounted. One that started this program from outside is not meant.
  if (image && mounted && executable.startsWith(`${mounted}/`)) return path.posix.dirname(image);
  return path.posix.dirname(executable);
};

/** The diagnostic log, which holds nothing of what is in a vault. */
export const diagnosticFileIn = (dataFolder: string): string =>
  path.join(dataFolder, "diagnostic.log");

/** How Autour looks and speaks on this computer; nothing personal. */
export const preferencesFileIn = (dataFolder: string): string =>
  path.join(dataFolder, "preferences.json");

/** The encrypted vaults, one per organiser, beside what the window keeps for itself. */
export const vaultsFolderIn = (dataFolder: string): string => path.join(dataFolder, "vaults");
