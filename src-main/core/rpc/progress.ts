import { core } from "./implementer.ts";

export const progress = {
  show: core.progress.show.handler(({ input: { work }, context }) => context.progress.of(work)),

  giveUp: core.progress.giveUp.handler(({ input: { work }, context }) =>
    context.progress.giveUp(work),
  ),
};
