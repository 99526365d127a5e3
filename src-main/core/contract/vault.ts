import { oc, type } from "@orpc/contract";
import * as z from "zod";
import { Passphrase } from "#domain/vault.ts";
import { OrganiserProfile } from "#domain/organiser.ts";

export type VaultState = "missing" | "locked" | "open";

export const vault = {
  status: oc.output(type<{ readonly state: VaultState }>()),

  /** First run: an encrypted vault, opened at once, with the organiser's own details in it. */
  create: oc
    .input(z.strictObject({ passphrase: Passphrase, organiser: OrganiserProfile }))
    .output(type<void>())
    .errors({ VAULT_EXISTS: {}, VAULT_IN_USE: {}, DISK_FULL: {}, DISK_READONLY: {} }),

  unlock: oc
    .input(z.strictObject({ passphrase: z.string().max(1000) }))
    .output(type<void>())
    .errors({
      WRONG_PASSPHRASE: {},
      VAULT_MISSING: {},
      KEYFILE_MISSING: {},
      VAULT_IN_USE: {},
      VAULT_DAMAGED: {},
      VAULT_NEWER: {},
      DISK_FULL: {},
      DISK_READONLY: {},
    }),

  lock: oc.output(type<void>()),
};
