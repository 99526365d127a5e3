import { builtInProgrammes, neutralProgramme } from "#core/programmes/programmes.ts";
import type { Programme } from "#domain/programme.ts";

/** A programme as it ships; the neutral one for an id that does not. */
export const shippedProgramme = (id: string): Programme =>
  builtInProgrammes.find((programme) => programme.id === id) ?? neutralProgramme;
