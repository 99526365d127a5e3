import { chooseCaseloadView, showHome } from "../services/home.ts";
import { openCore } from "./implementer.ts";

export const home = {
  show: openCore.home.show.handler(({ context }) => showHome(context)),

  chooseView: openCore.home.chooseView.handler(({ input, context }) => {
    chooseCaseloadView(context, input.caseloadView);
    return input;
  }),
};
