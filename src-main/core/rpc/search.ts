import { searchCaseFiles } from "../services/search.ts";
import { openCore } from "./implementer.ts";

export const search = {
  caseFiles: openCore.search.caseFiles.handler(({ input, context }) =>
    searchCaseFiles(context, input),
  ),
};
