import { drawLivePreview } from "../services/live-previews.ts";
import { openCore } from "./implementer.ts";
import { paperErrorOf } from "./documents.ts";

export const livePreviews = {
  draw: openCore.livePreviews.draw.handler(async ({ input, context }) => {
    const preview = await drawLivePreview(context, input);
    if (!preview.ok) throw paperErrorOf(preview.error);
    return preview.value;
  }),
};
