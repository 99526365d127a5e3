import { oc, type } from "@orpc/contract";
import * as z from "zod";
import { longWorks, type Progress } from "#domain/progress.ts";

const aboutWork = oc.input(z.strictObject({ work: z.enum(longWorks) }));

/** Of long work; also while the vault is closed, for what is done to it then. */
export const progress = {
  show: aboutWork.output(type<Progress>()),

  /** The question that asked for it is then answered by `GIVEN_UP`, unless it was done before. */
  giveUp: aboutWork.output(type<void>()),
};
