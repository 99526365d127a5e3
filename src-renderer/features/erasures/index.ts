export { DestroyVaultPanel } from "./DestroyVaultPanel.tsx";
export { EraseDialog } from "./EraseDialog.tsx";
export { ErasedInBackupsPanel } from "./ErasedInBackupsPanel.tsx";
export { ErasePanel } from "./ErasePanel.tsx";
