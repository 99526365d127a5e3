import { Participation } from "#domain/participation.ts";
import { change } from "./base.ts";

export const participations = { save: change({ participation: Participation }) };
