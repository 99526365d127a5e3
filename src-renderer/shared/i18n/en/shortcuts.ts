import type { TranslationOf } from "../catalogue.ts";
import type { shortcuts as french } from "../fr/shortcuts.ts";

export const shortcuts = {
  title: "Keyboard shortcuts",
  everywhere: "Everywhere",
  inWindow: "In Autour's window",
  inForms: "In a form",
  inLists: "In a list",
  names: {
    palette: "Search or run a command",
    lock: "Lock",
    help: "Help",
    sheet: "Keyboard shortcuts",
    next: "Next field or button",
    previous: "Previous field or button",
    press: "Press the button, open the link",
    closeWhat: "Close what is open",
    newRequest: "New request",
    import: "Import",
    print: "Print the paper shown",
    settings: "Settings",
    save: "Save",
    newLine: "New line of a list",
    walk: "Next line, previous line",
    openFound: "Open the first result",
  },
  keys: {
    ctrl: "Ctrl",
    shift: "Shift",
    enter: "Enter",
    tab: "Tab",
    escape: "Esc",
    space: "Space",
    up: "↑",
    down: "↓",
  },
} as const satisfies TranslationOf<typeof french>;
