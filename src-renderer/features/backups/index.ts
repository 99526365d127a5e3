export { BackupNotice } from "./BackupNotice.tsx";
export { BackupsPage } from "./BackupsPage.tsx";
export { type BackupSecret, ClosedRestore } from "./ClosedRestore.tsx";
export { VaultPlaceWarning } from "./SyncedFolderWarning.tsx";
