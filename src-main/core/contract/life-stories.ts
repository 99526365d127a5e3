import { LifeStory } from "#domain/life-story.ts";
import { change } from "./base.ts";

/** Null goes back to what the dossier proposes. */
export const lifeStories = { save: change({ lifeStory: LifeStory.nullable() }) };
