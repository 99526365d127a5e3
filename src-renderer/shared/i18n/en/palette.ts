import type { TranslationOf } from "../catalogue.ts";
import type { palette as french } from "../fr/palette.ts";

export const palette = {
  open: "Search",
  title: "Search or run a command",
  placeholder: "A person, a file, a paper, a page…",
  hint: "↑ ↓ to choose, Enter to open, Esc to close",
  none: "Nothing matches “{{search}}”.",
  loading: "Searching…",
  groups: {
    recent: "Seen recently",
    caseFiles: "Files",
    contacts: "Address book",
    passages: "Inside the files",
    papers: "Papers of this file",
    sections: "In this file",
    commands: "Commands",
    pages: "Pages",
  },
  commands: {
    newRequest: "New request",
    lock: "Lock",
    backUp: "Make a backup now",
    keyboard: "See the keyboard shortcuts",
  },
  menu: "Menu",
} as const satisfies TranslationOf<typeof french>;
