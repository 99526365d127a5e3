import { replacePart } from "../services/parts.ts";
import { findDuplicates } from "../services/people.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const people = {
  save: openCore.people.save.handler(({ input: { caseFileId, person }, context }) =>
    changeAnswer(
      replacePart(context, caseFileId, { part: "person", form: "person", value: person }),
    ),
  ),

  findDuplicates: openCore.people.findDuplicates.handler(({ input, context }) =>
    findDuplicates(context, input),
  ),
};
