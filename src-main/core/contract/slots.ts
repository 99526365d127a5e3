import { type } from "@orpc/contract";
import * as z from "zod";
import { paperLanguages } from "#domain/paper-kind.ts";
import { Slot, slotAnswers, SlotTime } from "#domain/slot.ts";
import { ItemId } from "#domain/text.ts";
import { aboutCaseFile, CaseFileReference, change } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

export const slots = {
  /** Adds a moment to ask people about. Asked twice, it is there once. */
  add: change(SlotTime.shape).errors({ TOO_MANY_SLOTS: {} }),

  remove: change({ id: ItemId }),

  /** Puts back one that was just removed, with its answers, where it stood. */
  restore: change({ slot: Slot, at: z.int().min(0) }).errors({ TOO_MANY_SLOTS: {} }),

  /** Notes what somebody says of a moment; null takes it back. */
  answer: change({ id: ItemId, memberId: ItemId, answer: z.enum(slotAnswers).nullable() }),

  /** A moment as a file for an agenda: when, where, and the number of the dossier; nobody's name. */
  saveCalendar: aboutCaseFile
    .input(CaseFileReference.extend({ id: ItemId, language: z.enum(paperLanguages) }))
    .output(type<SavedFile>()),
};
