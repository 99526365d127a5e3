import { HAND_OVER_MEDIA_TYPE } from "#domain/exchange-file.ts";
import { importDemonstration } from "../services/demonstration.ts";
import type { SaveFileDep } from "../services/deps.ts";
import {
  type ExportedCaseFile,
  exportCaseFile,
  handOverCaseFile,
  importCaseFile,
  importCaseFileBeside,
} from "../services/exchange.ts";
import { core, openCore } from "./implementer.ts";
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

  waitingFile: core.exchange.waitingFile.handler(({ context: { waitingFiles, vaults } }) => {
    const fileName = waitingFiles.next();
    return {
      isWaiting: fileName !== null,
      fileName: vaults.state() === "open" ? fileName : null,
    };
  }),

  takeWaitingFile: openCore.exchange.takeWaitingFile.handler(async ({ context, errors }) => {
    const taken = await context.waitingFiles.take();
    if (taken?.ok === false) throw errors.EXCHANGE_REFUSED({ data: taken.error });
    return taken && { text: taken.value };
  }),

  leaveWaitingFile: openCore.exchange.leaveWaitingFile.handler(({ context }) =>
    context.waitingFiles.leave(),
  ),

  importDemonstration: openCore.exchange.importDemonstration.handler(({ context }) =>
    importDemonstration(context),
  ),

  export: openCore.exchange.export.handler(
    async ({ input: { caseFileId, ...options }, context, errors }) => {
      const exported = exportCaseFile(context, caseFileId, options);
      if (!exported.ok) throw errors.NOT_FOUND();
      const saved = await toTextFile(context, exported.value, "application/json");
      if (saved.outcome !== "cancelled") noteAccess(context, "caseFileExported", caseFileId);
      return saved;
    },
  ),

  handOver: openCore.exchange.handOver.handler(
    async ({ input: { caseFileId, ...options }, context, errors }) => {
      const handedOver = handOverCaseFile(context, caseFileId, options);
      if (!handedOver.ok) throw errors.NOT_FOUND();
      const saved = await toTextFile(context, handedOver.value, HAND_OVER_MEDIA_TYPE);
      if (saved.outcome !== "cancelled") noteAccess(context, "caseFileExported", caseFileId);
      return saved;
    },
  ),
};

const toTextFile = (deps: SaveFileDep, { fileName, text }: ExportedCaseFile, type: string) =>
  toSavedFile(deps, { fileName, type, bytes: new TextEncoder().encode(text) });
