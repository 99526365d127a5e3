import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const protections = {
  saveLegalProtection: openCore.protections.saveLegalProtection.handler(
    ({ input: { caseFileId, legalProtection: value }, context }) =>
      changeAnswer(
        replacePart(context, caseFileId, {
          part: "legalProtection",
          form: "legalProtection",
          value,
        }),
      ),
  ),

  saveTrustedPerson: openCore.protections.saveTrustedPerson.handler(
    ({ input: { caseFileId, trustedPerson: value }, context }) =>
      changeAnswer(
        replacePart(context, caseFileId, { part: "trustedPerson", form: "trustedPerson", value }),
      ),
  ),

  saveDiscernment: openCore.protections.saveDiscernment.handler(
    ({ input: { caseFileId, discernment: value }, context }) =>
      changeAnswer(
        replacePart(context, caseFileId, { part: "discernment", form: "discernment", value }),
      ),
  ),
};
