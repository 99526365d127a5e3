export { ActionBoardPage } from "./ActionBoardPage.tsx";
export { DueDay } from "./DueDay.tsx";
