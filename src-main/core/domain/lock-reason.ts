/** Why the vault locked without being asked to: nobody was there, the computer went to sleep, or its session was left. */
export const lockReasons = ["idle", "sleep", "session"] as const;
export type LockReason = (typeof lockReasons)[number];

export const isLockReason = (text: unknown): text is LockReason =>
  lockReasons.some((reason) => reason === text);
