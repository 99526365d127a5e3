import { File } from "node:buffer";
import { ORPCError } from "@orpc/server";
import { toJsonPath } from "#domain/format-problem.ts";
import {
  type CopyRefusal,
  previewPersonalCopy,
  readMailDraft,
  readPersonalCopy,
} from "../services/personal-copies.ts";
import { writeNewFiles } from "../services/write-new-files.ts";
import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";

export const personalCopies = {
  begin: openCore.personalCopies.begin.handler(async ({ context }) => {
    if (!context.chooseFolder) return { outcome: "download" };
    const folder = await context.chooseFolder("papers");
    if (folder === null) return { outcome: "cancelled" };
    const batch = context.newId();
    context.copyBatches.begin(batch, folder);
    return { outcome: "folder", batch };
  }),

  make: openCore.personalCopies.make.handler(
    async ({ input: { format, batch, ...request }, context, errors }) => {
      const read = format === "pdf" ? readPersonalCopy : readMailDraft;
      const made = await read(context, request);
      if (!made.ok) throw copyErrorOf(made.error);
      const { fileName, bytes } = made.value;
      if (batch !== null) {
        if (!context.copyBatches.add(batch, made.value)) throw errors.NOT_FOUND();
        return { outcome: "kept" };
      }
      noteAccess(context, "paperSaved", request.caseFileId);
      const type = format === "pdf" ? "application/pdf" : "message/rfc822";
      return { outcome: "download", file: new File([new Uint8Array(bytes)], fileName, { type }) };
    },
  ),

  finish: openCore.personalCopies.finish.handler(async ({ input, context, errors }) => {
    const taken = context.copyBatches.take(input.batch);
    if (!taken) throw errors.NOT_FOUND();
    const written = await writeNewFiles(taken.folder, taken.files);
    if (!written.ok) throw errors.FILES_EXIST({ data: { names: written.error.names } });
    taken.files.forEach(() => noteAccess(context, "paperSaved", input.caseFileId));
    return null;
  }),

  preview: openCore.personalCopies.preview.handler(async ({ input, context }) => {
    const preview = await previewPersonalCopy(context, input);
    if (!preview.ok) throw copyErrorOf(preview.error);
    return preview.value;
  }),
};

const copyErrorOf = (refusal: CopyRefusal): Error => {
  switch (refusal.type) {
    case "NotFound":
      return new ORPCError("NOT_FOUND");
    case "IssuedElsewhere":
      return new ORPCError("ISSUED_ELSEWHERE");
    case "NotTypeset":
      return new ORPCError("PDF_FAILED");
    case "Invalid":
      return new ORPCError("INVALID", {
        data: {
          problems: refusal.problems.map(({ path, rule, value }) => ({
            path: toJsonPath(path),
            rule,
            parameters: { value },
          })),
        },
      });
  }
};
