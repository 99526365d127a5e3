import { getOrganiser, saveOrganiser } from "../services/organisers.ts";
import { openCore } from "./implementer.ts";

export const organisers = {
  get: openCore.organisers.get.handler(({ context }) => getOrganiser(context.db)),
  save: openCore.organisers.save.handler(({ input, context }) => saveOrganiser(context, input)),
};
