import { expect, test } from "vitest";
import { isNetworkPath, syncToolOf } from "#domain/synced-folder.ts";

test.each([
  [String.raw`C:\Users\maelle\OneDrive - Province fictive\Autour\vault`, "onedrive"],
  [String.raw`C:\Users\maelle\Dropbox (Personnel)\Autour`, "dropbox"],
  ["/Users/maelle/Library/Mobile Documents/com~apple~CloudDocs/Autour", "icloud"],
  [String.raw`C:\Users\maelle\iCloudDrive\Autour`, "icloud"],
  ["/Users/maelle/Library/CloudStorage/GoogleDrive-maelle@essais.example/Mon Drive", "googleDrive"],
  [String.raw`G:\Mon Drive\Autour`, "googleDrive"],
  ["/home/maelle/Nextcloud/Autour", "nextcloud"],
  ["/Users/maelle/Library/CloudStorage/Box-Box/Autour", "other"],
])("a folder that a program keeps the same elsewhere is known by its path: %s", (folder, tool) => {
  // Planted fault: matching the whole path for the tool's name instead of its parts, and « Dropbox (…) » not at all.
  expect(syncToolOf(folder)).toBe(tool);
});

test.each([
  "/home/maelle/.local/share/Autour/vault",
  String.raw`C:\Users\maelle\AppData\Local\Autour`,
  "/media/maelle/CLE/Sauvegardes dropboxées",
  "/home/boxer/Documents",
  "/home/megan/Autour",
])("an ordinary folder is not taken for one: %s", (folder) => {
  expect(syncToolOf(folder)).toBeNull();
});

test.each([
  [String.raw`\\serveur\partage\Autour`, true],
  ["//serveur/partage/Autour", true],
  [String.raw`\\?\UNC\serveur\partage`, true],
  ["/run/user/1000/gvfs/smb-share:server=serveur,share=partage/Autour", true],
  [String.raw`\\?\C:\Users\maelle\Autour`, false],
  [String.raw`C:\Users\maelle\Autour`, false],
  ["/home/maelle/Autour", false],
])("a path on another computer is told from one on this one: %s", (folder, isNetwork) => {
  // Planted fault: `\\?\C:\…`, the long form of a local path, was taken for a share.
  expect(isNetworkPath(folder)).toBe(isNetwork);
});
