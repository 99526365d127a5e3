import { saveLifeStory } from "../services/life-stories.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const lifeStories = {
  save: openCore.lifeStories.save.handler(({ input: { caseFileId, lifeStory }, context }) =>
    changeAnswer(saveLifeStory(context, caseFileId, lifeStory)),
  ),
};
