export { BackupNotice } from "./BackupNotice.tsx";
export { BackupsPage } from "./BackupsPage.tsx";
export { type BackupSecret, ClosedRestore } from "./ClosedRestore.tsx";
export { useMakeBackup } from "./backup-queries.ts";
export { VaultPlaceWarning } from "./SyncedFolderWarning.tsx";
