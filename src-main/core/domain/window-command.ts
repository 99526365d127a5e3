/** What the menu of the window may ask of the page. Each is something the page has a button for. */
const windowCommands = [
  "newRequest",
  "settings",
  "shortcuts",
  "lock",
  "print",
  "savePaper",
  /** Somebody opened a file with Autour: the core knows which. */
  "lookAtFile",
] as const;
export type WindowCommand = (typeof windowCommands)[number];

export const isWindowCommand = (value: unknown): value is WindowCommand =>
  windowCommands.some((command) => command === value);
