import { importDemonstration } from "../services/demonstration.ts";
import type { SaveFileDep } from "../services/deps.ts";
import {
  type ExportedCaseFile,
  exportCaseFile,
  handOverCaseFile,
  importCaseFile,
  importCaseFileBeside,
} from "../services/exchange.ts";
import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";
import { toSavedFile } from "./saved-file.ts";

export const exchange = {
  import: openCore.exchange.import.handler(({ input, context, errors }) => {
    const imported = importCaseFile(context, input);
    if (imported.ok) return imported.value;
    switch (imported.error.type) {
      case "Refused":
        throw errors.EXCHANGE_REFUSED({ data: imported.error.refusal });
      case "AlreadyHere": {
        const { type: _type, ...data } = imported.error;
        throw errors.ALREADY_HERE({ data });
      }
    }
  }),

  importBeside: openCore.exchange.importBeside.handler(({ input: { text }, context, errors }) => {
    const imported = importCaseFileBeside(context, text);
    if (!imported.ok) throw errors.EXCHANGE_REFUSED({ data: imported.error });
    return imported.value;
  }),

  importDemonstration: openCore.exchange.importDemonstration.handler(({ context }) =>
    importDemonstration(context),
  ),

  export: openCore.exchange.export.handler(
    async ({ input: { caseFileId, ...options }, context, errors }) => {
      const exported = exportCaseFile(context, caseFileId, options);
      if (!exported.ok) throw errors.NOT_FOUND();
      const saved = await toJsonFile(context, exported.value);
      if (saved.outcome !== "cancelled") noteAccess(context, "caseFileExported", caseFileId);
      return saved;
    },
  ),

  handOver: openCore.exchange.handOver.handler(
    async ({ input: { caseFileId, ...options }, context, errors }) => {
      const handedOver = handOverCaseFile(context, caseFileId, options);
      if (!handedOver.ok) throw errors.NOT_FOUND();
      const saved = await toJsonFile(context, handedOver.value);
      if (saved.outcome !== "cancelled") noteAccess(context, "caseFileExported", caseFileId);
      return saved;
    },
  ),
};

const toJsonFile = (deps: SaveFileDep, { fileName, text }: ExportedCaseFile) =>
  toSavedFile(deps, {
    fileName,
    type: "application/json",
    bytes: new TextEncoder().encode(text),
  });
