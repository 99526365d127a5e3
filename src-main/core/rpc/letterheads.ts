import { getLogo, removeLogo, saveLogo } from "../services/letterheads.ts";
import { openCore } from "./implementer.ts";

export const letterheads = {
  get: openCore.letterheads.get.handler(({ input, context }) =>
    getLogo(context, input.programmeId),
  ),

  save: openCore.letterheads.save.handler(async ({ input, context, errors }) => {
    const saved = await saveLogo(context, input);
    if (saved.ok) return saved.value;
    switch (saved.error.type) {
      case "UnknownVersion":
        throw errors.UNKNOWN_VERSION();
      case "LogoRefused":
        throw errors.LOGO_REFUSED({ data: { reason: saved.error.reason } });
    }
  }),

  remove: openCore.letterheads.remove.handler(({ input, context }) =>
    removeLogo(context, input.programmeId),
  ),
};
