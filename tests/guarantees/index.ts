import { killed } from "./g01-killed.ts";
import { onDisk } from "./g02-on-disk.ts";
import { tornLog } from "./g03-torn-log.ts";
import { bitRot } from "./g04-bit-rot.ts";
import { fullDisk } from "./g05-full-disk.ts";
import { noPlaintext } from "./g06-no-plaintext.ts";
import { slowGuessing } from "./g09-guessing.ts";
import { toldApart } from "./g10-told-apart.ts";
import { oneProcess } from "./g11-one-process.ts";
import { wholeBackup } from "./g12-backup.ts";
import { cutShort } from "./g13-cut-short.ts";
import { migrations } from "./g14-migrations.ts";
import { strangeMessages } from "./g15-messages.ts";
import { strangersAreRefused } from "./g18-strangers.ts";
import { erased } from "./g19-erased.ts";
import { idle } from "./g20-idle.ts";
import { keychainLost } from "./g21-keychain-lost.ts";
import { packaged } from "./g23-packaged.ts";
import type { Guarantee } from "./guarantee.ts";

/** Every guarantee that has a trial, in the order of its number. */
export const guarantees: ReadonlyArray<Guarantee> = [
  killed,
  onDisk,
  tornLog,
  bitRot,
  fullDisk,
  noPlaintext,
  slowGuessing,
  toldApart,
  oneProcess,
  wholeBackup,
  cutShort,
  migrations,
  strangeMessages,
  strangersAreRefused,
  erased,
  idle,
  keychainLost,
  packaged,
];
