import { oc, type } from "@orpc/contract";
import { Preferences } from "#domain/preferences.ts";

/** Of this computer, not of a vault: answered also while locked. */
export const preferences = {
  read: oc.output(type<Preferences>()),

  /** Answers once they are on the disk. */
  save: oc
    .input(Preferences)
    .output(type<Preferences>())
    .errors({ DISK_FULL: {}, DISK_READONLY: {} }),
};
