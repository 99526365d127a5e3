export { isWindowCommand, type WindowCommand } from "#domain/window-command.ts";

/** Given to the page's process: words may be underlined in it. */
export const CHECKS_SPELLING = "--checks-spelling";
