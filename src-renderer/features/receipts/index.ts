export { ReceiptsPanel } from "./ReceiptsPanel.tsx";
