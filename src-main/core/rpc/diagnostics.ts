import { core } from "./implementer.ts";

export const diagnostics = {
  read: core.diagnostics.read.handler(({ context }) => ({ text: context.diagnostics.read() })),
};
