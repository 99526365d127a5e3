export { DoneOnDialog, DueOnDialog, ReasonDialog } from "./ActionDialogs.tsx";
export { ActionBoard } from "./ActionBoard.tsx";
export { ActionCard } from "./ActionCard.tsx";
export { Journal } from "./Journal.tsx";
export { useUpdateAction } from "./use-update-action.ts";
