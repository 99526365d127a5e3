import { listAccesses } from "../services/access-log.ts";
import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";

export const accessLog = {
  list: openCore.accessLog.list.handler(({ input, context }) => listAccesses(context, input)),

  notePrinted: openCore.accessLog.notePrinted.handler(({ input, context }) => {
    noteAccess(context, "paperPrinted", input.caseFileId);
    return null;
  }),
};
