import { saveNetwork } from "../services/network.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const network = {
  save: openCore.network.save.handler(({ input: { caseFileId, ...update }, context, errors }) => {
    const saved = saveNetwork(context, caseFileId, update);
    if (saved.ok) return saved.value;
    switch (saved.error.type) {
      case "ContactGone":
        throw errors.CONTACT_GONE();
      case "MaybeSame":
        throw errors.MAYBE_SAME({ data: { alike: saved.error.alike } });
      case "NotFound":
      case "Invalid":
        return changeAnswer({ ok: false, error: saved.error });
    }
  }),
};
