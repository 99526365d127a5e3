import * as z from "zod";
import { MOST_STORY_LINES } from "#domain/life-story.ts";
import { LongText } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

export const StorySection = z.strictObject({
  lines: z
    .array(z.strictObject({ text: LongText }))
    .min(1)
    .max(MOST_STORY_LINES),
});
export type StoryValues = FormValues<typeof StorySection>;
