import { type } from "@orpc/contract";
import * as z from "zod";
import { type Logo, NewLogo } from "#domain/letterhead.ts";
import type { PictureRefusal } from "#domain/picture.ts";
import { ProgrammeId } from "#domain/programme.ts";
import { base } from "./base.ts";

const aboutLogo = base.input(z.strictObject({ programmeId: ProgrammeId }));

export const letterheads = {
  get: aboutLogo.output(type<Logo | null>()),

  /** Takes the place of the one before it, on the papers made from then on. */
  save: base
    .input(NewLogo)
    .output(type<Logo>())
    .errors({
      UNKNOWN_VERSION: {},
      LOGO_REFUSED: { data: z.object({ reason: z.custom<PictureRefusal>() }) },
    }),

  remove: aboutLogo.output(type<void>()),
};
