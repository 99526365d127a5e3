/** Programs that copy a folder to other computers by themselves. */
const syncTools = ["onedrive", "dropbox", "icloud", "googleDrive", "nextcloud", "other"] as const;
export type SyncTool = (typeof syncTools)[number];

/**
 * Which program keeps a folder the same on several computers, by the parts of its path; null when none is known to. Such
 * a program may take a file away, or put an older one in its place, while Autour writes to it.
 */
export const syncToolOf = (folder: string): SyncTool | null => {
  const parts = folder.split(/[\\/]+/).map((part) => part.toLowerCase());
  for (const [tool, pattern] of toolPatterns)
    if (parts.some((part) => pattern.test(part))) return tool;
  return null;
};

/** Whether a path says by itself that it lies on another computer: `\\server\share`, or a share opened by a Linux desktop. */
export const isNetworkPath = (folder: string): boolean =>
  /^[\\/]{2}[^\\/?.]/.test(folder) ||
  /^\\\\\?\\unc\\/i.test(folder) ||
  /^\/run\/user\/\d+\/gvfs\//.test(folder);

// As these programs name their folders: « OneDrive - Province de Namur », « Dropbox (Personnel) », « GoogleDrive-x@y.be ».
const toolPatterns: ReadonlyArray<readonly [SyncTool, RegExp]> = [
  ["onedrive", /^onedrive\b/],
  ["dropbox", /^dropbox\b/],
  ["icloud", /^(icloud ?drive|icloud~.*|mobile documents|com~apple~clouddocs)$/],
  ["googleDrive", /^(google ?drive\b.*|googledrive-.*|my drive|mon drive|drivefs)$/],
  ["nextcloud", /^(nextcloud|owncloud)\b/],
  [
    "other",
    /^(kdrive|pcloud ?drive|mega|megasync|syncthing|synology ?drive|box sync|box|sharepoint|cloudstorage)$/,
  ],
];
