export { DoneOnDialog, DueOnDialog, ReasonDialog } from "./ActionDialogs.tsx";
export { ActionBoard } from "./ActionBoard.tsx";
export { Journal } from "./Journal.tsx";
