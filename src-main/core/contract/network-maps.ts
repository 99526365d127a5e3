import * as z from "zod";
import { MapPosition } from "#domain/kept-map.ts";
import { change } from "./base.ts";

export const networkMaps = {
  /** Where those who were moved on the map of one passage stand now; nobody means the map as it is laid out. */
  place: change({ cycle: z.int().min(1), positions: z.array(MapPosition) }),
};
