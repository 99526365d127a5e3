import { type } from "@orpc/contract";
import * as z from "zod";
import type { HomeView } from "#domain/caseload.ts";
import { VaultSettings } from "#domain/vault-settings.ts";
import { base } from "./base.ts";

export const home = {
  /** What the first page shows beside the list of dossiers and the reminders. */
  show: base.output(type<HomeView>()),

  /** How the dossiers are shown from now on. */
  chooseView: base
    .input(VaultSettings.pick({ caseloadView: true }))
    .output(z.strictObject({ caseloadView: VaultSettings.shape.caseloadView })),
};
