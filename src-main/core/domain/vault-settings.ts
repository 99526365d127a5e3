import * as z from "zod";
import { caseloadViews } from "./caseload.ts";
import { LocalDate } from "./local-date.ts";
import { LearnedWord, MAX_LEARNED_WORDS } from "./spelling.ts";

/** How long nobody touches the computer before the vault locks itself, in minutes. */
export const IDLE_MINUTES = { minimum: 1, default: 10, maximum: 30 } as const;

/** What the organiser chose for the vault as a whole, and what Autour did for it by itself. */
export const VaultSettings = z.strictObject({
  idleMinutes: z.int().min(IDLE_MINUTES.minimum).max(IDLE_MINUTES.maximum),
  /** A folder elsewhere (a USB stick) where each backup is copied too; null when none was chosen. */
  secondFolder: z.string().max(4096).nullable(),
  /** When a backup last went to that folder, or was saved elsewhere by hand. */
  lastSecondCopyOn: LocalDate.nullable(),
  /** The day on which the reminder to copy backups elsewhere was put off until the next day. */
  reminderPutOffOn: LocalDate.nullable(),
  /** How often a backup was put in the place of this vault: the order of its backups starts with it. */
  restores: z.int().min(0),
  /** How the dossiers are shown on the home page. */
  caseloadView: z.enum(caseloadViews),
  /** The last time a backup was restored to try it, and whether that went well. */
  lastDrill: z.strictObject({ on: LocalDate, isRestorable: z.boolean() }).nullable(),
  /** The words that the spelling checker was taught, alphabetically. Some are names: they stand nowhere else. */
  learnedWords: z.array(LearnedWord).max(MAX_LEARNED_WORDS),
});
export type VaultSettings = z.infer<typeof VaultSettings>;

export const defaultVaultSettings: VaultSettings = {
  idleMinutes: IDLE_MINUTES.default,
  secondFolder: null,
  lastSecondCopyOn: null,
  reminderPutOffOn: null,
  restores: 0,
  caseloadView: "list",
  lastDrill: null,
  learnedWords: [],
};
