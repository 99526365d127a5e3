import { importDemonstration } from "../services/demonstration.ts";
import { exportCaseFile, importCaseFile } from "../services/exchange.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const exchange = {
  import: openCore.exchange.import.handler(({ input, context, errors }) => {
    const imported = importCaseFile(context, input);
    if (imported.ok) return imported.value;
    switch (imported.error.type) {
      case "Refused":
        throw errors.EXCHANGE_REFUSED({ data: imported.error.refusal });
      case "AlreadyHere":
        throw errors.ALREADY_HERE({ data: { number: imported.error.number } });
    }
  }),

  importDemonstration: openCore.exchange.importDemonstration.handler(({ context }) =>
    importDemonstration(context),
  ),

  export: openCore.exchange.export.handler(({ input, context, errors }) => {
    const exported = exportCaseFile(context, input.caseFileId);
    if (!exported.ok) throw errors.NOT_FOUND();
    const { fileName, text } = exported.value;
    return toSavedFile(context, {
      fileName,
      type: "application/json",
      bytes: new TextEncoder().encode(text),
    });
  }),
};
