import { chooseCaseloadView, showHome } from "../services/home.ts";
import { openCore } from "./implementer.ts";
import { remindFirst } from "./remind-first.ts";

export const home = {
  show: openCore.home.show.handler(async ({ context, signal }) => {
    await remindFirst(context, signal);
    return showHome(context);
  }),

  chooseView: openCore.home.chooseView.handler(({ input, context }) => {
    chooseCaseloadView(context, input.caseloadView);
    return input;
  }),
};
