import { listChanges } from "../services/changes.ts";
import { openCore } from "./implementer.ts";

export const changes = {
  list: openCore.changes.list.handler(({ input, context }) =>
    listChanges(context, input.caseFileId),
  ),
};
