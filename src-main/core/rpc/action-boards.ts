import { listActionBoard } from "../services/action-boards.ts";
import { openCore } from "./implementer.ts";

export const actionBoards = {
  list: openCore.actionBoards.list.handler(({ input, context }) => listActionBoard(context, input)),
};
