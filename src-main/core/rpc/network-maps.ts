import { placeOnMap } from "../services/network-maps.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const networkMaps = {
  place: openCore.networkMaps.place.handler(({ input: { caseFileId, ...placed }, context }) =>
    changeAnswer(placeOnMap(context, caseFileId, placed)),
  ),
};
