import { listLatestProgrammes } from "../services/programmes.ts";
import { openCore } from "./implementer.ts";

export const programmes = {
  list: openCore.programmes.list.handler(({ context }) => listLatestProgrammes(context.db)),
};
