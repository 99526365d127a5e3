import { type } from "@orpc/contract";
import type { Programme } from "#domain/programme.ts";
import { base } from "./base.ts";

export const programmes = {
  list: base.output(type<ReadonlyArray<Programme>>()),
};
