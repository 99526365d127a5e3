import { builtInProgrammes } from "../programmes/programmes.ts";
import { openCore } from "./implementer.ts";

export const programmes = {
  list: openCore.programmes.list.handler(() => builtInProgrammes),
};
