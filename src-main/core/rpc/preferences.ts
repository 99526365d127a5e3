import { core } from "./implementer.ts";

export const preferences = {
  read: core.preferences.read.handler(({ context }) => context.preferences.read()),

  save: core.preferences.save.handler(({ input, context }) => {
    context.preferences.save(input);
    return context.preferences.read();
  }),
};
