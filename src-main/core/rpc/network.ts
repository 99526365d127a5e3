import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const network = {
  save: openCore.network.save.handler(({ input: { caseFileId, network: value }, context }) =>
    changeAnswer(replacePart(context, caseFileId, { part: "network", form: "network", value })),
  ),
};
