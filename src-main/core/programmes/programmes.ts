import { Programme } from "#domain/programme.ts";
import archipel from "./archipel.json" with { type: "json" };
import brusano from "./brusano.json" with { type: "json" };
import generique from "./generique.json" with { type: "json" };
import kirikou from "./kirikou.json" with { type: "json" };

/** The definitions that ship with Autour, read by the one reader; a bad one stops the program at its first start. */
export const builtInProgrammes: ReadonlyArray<Programme> = [
  brusano,
  kirikou,
  archipel,
  generique,
].map((definition) => Programme.parse(definition));

const programmesById: ReadonlyMap<string, Programme> = new Map(
  builtInProgrammes.map((programme) => [programme.id, programme]),
);

export const findProgramme = (id: string): Programme | undefined => programmesById.get(id);

/** A file that names a programme unknown here is shown with the neutral words; its own id is kept. */
export const programmeFor = (id: string): Programme => {
  const programme = programmesById.get(id) ?? programmesById.get("generique");
  if (!programme) throw new Error("the neutral programme is missing");
  return programme;
};
