/** What a folder is chosen for; the dialog of the system says it. */
const folderPurposes = ["backups", "papers"] as const;
export type FolderPurpose = (typeof folderPurposes)[number];

export const isFolderPurpose = (value: unknown): value is FolderPurpose =>
  folderPurposes.some((purpose) => purpose === value);
