import { eraseCaseFile, erasureState, previewErasure } from "../services/erase-case-file.ts";
import { codeOf } from "./backups.ts";
import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";
import { watchWork } from "./watch-work.ts";

export const erasures = {
  preview: openCore.erasures.preview.handler(({ input, context, errors }) => {
    const overview = context.vault.backups.overview();
    if (!overview.ok) throw errors[codeOf[overview.error.type]]();
    const preview = previewErasure(context, input.caseFileId, overview.value.files);
    if (!preview.ok) throw errors.NOT_FOUND();
    return preview.value;
  }),

  eraseCaseFile: openCore.erasures.eraseCaseFile.handler(({ input, context, errors }) => {
    const { checkpoint } = context.vault;
    const erased = eraseCaseFile({ ...context, checkpoint }, input);
    if (erased.ok) {
      noteAccess(context, "caseFileErased", input.caseFileId);
      return erased.value;
    }
    switch (erased.error.type) {
      case "NotFound":
        throw errors.NOT_FOUND();
      case "NumberDiffers":
        throw errors.NUMBER_DIFFERS();
    }
  }),

  state: openCore.erasures.state.handler(({ context, errors }) => {
    const overview = context.vault.backups.overview();
    if (!overview.ok) throw errors[codeOf[overview.error.type]]();
    return erasureState(context, overview.value.files);
  }),

  purgeBackups: openCore.erasures.purgeBackups.handler(async ({ context, errors, signal }) => {
    const { purge } = context.vault.backups;
    const purged = await watchWork(context, "erasures.purgeBackups", signal, purge);
    if (!purged.ok) throw errors[codeOf[purged.error.type]]();
    return purged.value;
  }),
};
