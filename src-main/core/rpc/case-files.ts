import { createCaseFile, openCaseFile, proposeNumber } from "../services/case-files.ts";
import { listCaseFiles } from "../services/list-case-files.ts";
import { openCore } from "./implementer.ts";
import { noteLook } from "./note-access.ts";

export const caseFiles = {
  list: openCore.caseFiles.list.handler(({ input, context }) => listCaseFiles(context, input)),

  open: openCore.caseFiles.open.handler(({ input, context, errors }) => {
    const opened = openCaseFile(context, input.caseFileId);
    if (!opened.ok) throw errors.NOT_FOUND();
    noteLook(context, "caseFileOpened", input.caseFileId);
    return opened.value;
  }),

  proposeNumber: openCore.caseFiles.proposeNumber.handler(({ input, context }) => ({
    number: proposeNumber(context, input.programmeId),
  })),

  create: openCore.caseFiles.create.handler(({ input, context, errors }) => {
    const created = createCaseFile(context, input);
    if (created.ok) return created.value;
    switch (created.error.type) {
      case "NumberTaken":
        throw errors.NUMBER_TAKEN();
      case "OrganiserMissing":
        throw errors.ORGANISER_MISSING();
      case "UnknownProgramme":
        throw errors.UNKNOWN_PROGRAMME();
      case "NotFound":
        throw errors.NOT_FOUND();
      case "Invalid":
        throw errors.INVALID({ data: created.error });
    }
  }),
};
