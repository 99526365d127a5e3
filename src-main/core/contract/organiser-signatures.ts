import { type } from "@orpc/contract";
import * as z from "zod";
import { NewSignature, type OrganiserSignature } from "#domain/organiser-signature.ts";
import type { PictureRefusal } from "#domain/picture.ts";
import { base } from "./base.ts";

export const organiserSignatures = {
  /** Null until the organiser gave one. */
  get: base.output(type<OrganiserSignature | null>()),

  /** Takes the place of the one before it, on the papers made from then on. */
  save: base
    .input(NewSignature)
    .output(type<OrganiserSignature>())
    .errors({ SIGNATURE_REFUSED: { data: z.object({ reason: z.custom<PictureRefusal>() }) } }),

  /** Whether the papers made from then on bear it. Null where there is none. */
  print: base
    .input(z.strictObject({ isPrinted: z.boolean() }))
    .output(type<OrganiserSignature | null>()),

  remove: base.output(type<void>()),
};
