import { listActionBoard } from "../services/action-boards.ts";
import { openCore } from "./implementer.ts";
import { remindFirst } from "./remind-first.ts";

export const actionBoards = {
  list: openCore.actionBoards.list.handler(async ({ input, context, signal }) => {
    await remindFirst(context, signal);
    return listActionBoard(context, input);
  }),
};
