import { type } from "@orpc/contract";
import * as z from "zod";
import type { ActionBoard } from "#domain/action-board.ts";
import { base } from "./base.ts";

const TYPED_AT_MOST = 200;

export const actionBoards = {
  /** The open actions of every dossier: late, soon, blocked. Empty texts narrow nothing. */
  list: base
    .input(
      z.strictObject({
        programmeId: z.string().max(TYPED_AT_MOST),
        who: z.string().max(TYPED_AT_MOST),
      }),
    )
    .output(type<ActionBoard>()),
};
