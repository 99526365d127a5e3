import { bitRot } from "./g04-bit-rot.ts";
import type { Guarantee } from "./guarantee.ts";

/** Every guarantee that has a trial, in the order of its number. */
export const guarantees: ReadonlyArray<Guarantee> = [bitRot];
