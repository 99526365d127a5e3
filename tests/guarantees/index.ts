import type { Guarantee } from "./guarantee.ts";

/** Every guarantee that has a trial, in the order of its number. */
export const guarantees: ReadonlyArray<Guarantee> = [];
