/**
 * Work that may take longer than somebody waits without a word. The page shows how far each of them is, and may give it
 * up. Named after the verb that asks for it where there is one.
 */
export const longWorks = [
  "backups.make",
  "backups.preview",
  "backups.restore",
  "backups.saveCopy",
  "backups.setSecondFolder",
  "backups.verifyClosed",
  "backups.restoreClosed",
  "erasures.purgeBackups",
  "vault.verify",
  /** Behind whatever opens the vault, after an update that changes how it is kept. */
  "vault.backUpBeforeUpdate",
  /** Behind the first question about what is due, after an update that knows more reminders. */
  "reminders.rebuild",
] as const;
export type LongWork = (typeof longWorks)[number];

export interface Progress {
  readonly isUnderWay: boolean;
  /** Between 0 and 1; null until its first piece is done: it may be waiting for its turn. */
  readonly share: number | null;
}

/** Why long work ended without its result, when nothing went wrong. */
export type Interruption = { readonly type: "Locked" | "GivenUp" };
