import { killed } from "./g01-killed.ts";
import { onDisk } from "./g02-on-disk.ts";
import { tornLog } from "./g03-torn-log.ts";
import { bitRot } from "./g04-bit-rot.ts";
import { fullDisk } from "./g05-full-disk.ts";
import { toldApart } from "./g10-told-apart.ts";
import { cutShort } from "./g13-cut-short.ts";
import type { Guarantee } from "./guarantee.ts";

/** Every guarantee that has a trial, in the order of its number. */
export const guarantees: ReadonlyArray<Guarantee> = [
  killed,
  onDisk,
  tornLog,
  bitRot,
  fullDisk,
  toldApart,
  cutShort,
];
