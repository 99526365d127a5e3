export { ActionBoard } from "./ActionBoard.tsx";
export { Journal } from "./Journal.tsx";
