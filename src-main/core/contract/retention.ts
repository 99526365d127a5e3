import { type } from "@orpc/contract";
import type { RetentionOverview } from "#domain/retention.ts";
import { RetentionHold } from "#domain/retention-hold.ts";
import { base, change } from "./base.ts";

const { until, reason } = RetentionHold.shape;

export const retention = {
  /** The dossiers that need not be kept any longer; nothing is erased by itself. */
  list: base.output(type<RetentionOverview>()),

  keepLonger: change({ until, reason }).errors({ KEPT_UNTIL_PAST: {} }),
};
