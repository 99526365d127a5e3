import { type } from "@orpc/contract";
import * as z from "zod";
import { ChosenRecipient } from "#domain/delivery.ts";
import type { DocumentPreview } from "#domain/document.ts";
import { IssuedVersion } from "#domain/issued-document.ts";
import { base, CaseFileReference, changeOfCaseFile } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** A file of its own for each reader: the copy, or an e-mail draft that holds it. */
export const copyFormats = ["pdf", "mail"] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** Where copies go: into a folder the organiser chose, or one by one to the browser's downloads. */
export type CopyPlace =
  | { readonly outcome: "folder"; readonly batch: string }
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "download" };

/** A copy that was made: kept for its folder, or here for the browser. */
export type MadeCopy =
  | { readonly outcome: "kept" }
  | Extract<SavedFile, { readonly outcome: "download" }>;

const Copy = CaseFileReference.extend({ ...IssuedVersion.shape, reader: ChosenRecipient });
const aboutCopy = changeOfCaseFile.errors({ ISSUED_ELSEWHERE: {}, PDF_FAILED: {} });
const Batch = z.uuid();

/**
 * Copies of an issued version that name their reader. They are made one by one, so that the page says how far it is and
 * may stop, then written together.
 */
export const personalCopies = {
  begin: base.output(type<CopyPlace>()),

  /** `batch` as `begin` gave it; null to get the file. */
  make: aboutCopy
    .input(Copy.extend({ format: z.enum(copyFormats), batch: Batch.nullable() }))
    .output(type<MadeCopy>()),

  /** Writes what was made, all or none; a file that is there already is never replaced. */
  finish: base
    .input(CaseFileReference.extend({ batch: Batch }))
    .output(type<null>())
    .errors({
      NOT_FOUND: {},
      FILES_EXIST: { data: z.object({ names: z.array(z.string()).readonly() }) },
    }),

  /** Its pages, to be printed. */
  preview: aboutCopy.input(Copy).output(type<DocumentPreview>()),
};
