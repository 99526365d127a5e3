/** What can keep Autour from a window, or take it away: a closed list, for the sentences and for the diagnostic log. */
export const startFailures = [
  "displayMissing",
  "homeMissing",
  "folderReadOnly",
  "folderBlocked",
  "diskFull",
  "portableReadOnly",
  "portRefused",
  "filesMissing",
  "coreStopped",
  "pageMissing",
  "pageSilent",
  "pageEnded",
  "pageFrozen",
  "otherSilent",
  "unexpected",
] as const;
export type StartFailure = (typeof startFailures)[number];
