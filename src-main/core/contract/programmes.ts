import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type Programme,
  ProgrammeContent,
  ProgrammeId,
  ProgrammeVersion,
} from "#domain/programme.ts";
import type { ProgrammeFileRefusal } from "#domain/programme-file.ts";
import type {
  KeptProgramme,
  ProgrammeOverview,
  StoredProgramme,
} from "#domain/programme-version.ts";
import { ShortText } from "#domain/text.ts";
import { base, change } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

const ProgrammeReference = z.strictObject({ id: ProgrammeId, version: ProgrammeVersion });

const aboutProgramme = base.errors({ UNKNOWN_VERSION: {} });

export const programmes = {
  /** Every programme by its name, in the version that new dossiers take. */
  list: base.output(type<ReadonlyArray<ProgrammeOverview>>()),

  get: aboutProgramme.input(ProgrammeReference).output(type<StoredProgramme>()),

  /** Becomes the next version: a version never changes. Removes the draft of its form. */
  save: aboutProgramme
    .input(z.strictObject({ id: ProgrammeId, content: ProgrammeContent }))
    .output(type<KeptProgramme>()),

  duplicate: aboutProgramme
    .input(ProgrammeReference.extend({ newId: ProgrammeId, name: ShortText }))
    .output(type<Programme>())
    .errors({ PROGRAMME_TAKEN: {} }),

  /** Reads a definition file whole or refuses it whole. One whose id is known becomes the next version. */
  import: base
    .input(z.strictObject({ text: z.string() }))
    .output(type<KeptProgramme>())
    .errors({ PROGRAMME_REFUSED: { data: z.custom<ProgrammeFileRefusal>() } }),

  /** The definition file of one version. */
  export: aboutProgramme.input(ProgrammeReference).output(type<SavedFile>()),

  /** Lets a dossier follow another version of its programme, with that version's figures of the day. */
  switch: change({ version: ProgrammeVersion }).errors({ UNKNOWN_VERSION: {} }),
};
