import { ORPCError } from "@orpc/server";
import type { Result } from "#domain/result.ts";
import {
  duplicateProgramme,
  exportProgramme,
  getProgramme,
  importProgramme,
  listProgrammes,
  saveProgramme,
  type UnknownVersionRefusal,
} from "../services/programmes.ts";
import { switchProgramme } from "../services/switch-programme.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const programmes = {
  list: openCore.programmes.list.handler(({ context }) => listProgrammes(context)),

  get: openCore.programmes.get.handler(({ input, context }) =>
    answer(getProgramme(context, input)),
  ),

  save: openCore.programmes.save.handler(({ input, context }) =>
    answer(saveProgramme(context, input)),
  ),

  duplicate: openCore.programmes.duplicate.handler(({ input, context, errors }) => {
    const copied = duplicateProgramme(context, input);
    if (copied.ok) return copied.value;
    switch (copied.error.type) {
      case "UnknownVersion":
        throw errors.UNKNOWN_VERSION();
      case "IdTaken":
        throw errors.PROGRAMME_TAKEN();
    }
  }),

  import: openCore.programmes.import.handler(({ input, context, errors }) => {
    const imported = importProgramme(context, input.text);
    if (!imported.ok) throw errors.PROGRAMME_REFUSED({ data: imported.error });
    return imported.value;
  }),

  export: openCore.programmes.export.handler(({ input, context }) => {
    const { fileName, text } = answer(exportProgramme(context, input));
    return toSavedFile(context, {
      fileName,
      type: "application/json",
      bytes: new TextEncoder().encode(text),
    });
  }),

  switch: openCore.programmes.switch.handler(
    ({ input: { caseFileId, version }, context, errors }) => {
      const switched = switchProgramme(context, caseFileId, version);
      if (switched.ok) return switched.value;
      if (switched.error.type === "UnknownVersion") throw errors.UNKNOWN_VERSION();
      return changeAnswer({ ok: false, error: switched.error });
    },
  ),
};

const answer = <T>(result: Result<T, UnknownVersionRefusal>): T => {
  if (result.ok) return result.value;
  throw new ORPCError("UNKNOWN_VERSION");
};
