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

/** For a file whose programme is unknown here, and to copy from. */
export const neutralProgramme: Programme = Programme.parse(generique);
