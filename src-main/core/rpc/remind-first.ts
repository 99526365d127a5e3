import { ORPCError } from "@orpc/server";
import type { DbDep } from "../db/db.ts";
import { isReminded, rebuildReminders } from "../services/reminders.ts";
import { codeOf } from "./backups.ts";
import type { CoreContext } from "./core-context.ts";
import { watchWork } from "./watch-work.ts";

/**
 * Before a question about what is due in all dossiers: computes what another version of the rules left, or what was never
 * computed. Done then rather than at opening, which nothing in one dossier may prevent.
 */
export const remindFirst = async (
  context: CoreContext & DbDep,
  signal: AbortSignal | undefined,
): Promise<void> => {
  if (isReminded(context.db)) return;
  const rebuilt = await watchWork(context, "reminders.rebuild", signal, (watch) =>
    context.vault.inPieces(rebuildReminders, watch),
  );
  if (!rebuilt.ok) throw new ORPCError(codeOf[rebuilt.error.type]);
};
