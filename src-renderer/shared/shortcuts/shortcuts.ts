/** Where a shortcut works, in the order of the sheet. */
export const shortcutPlaces = ["everywhere", "inWindow", "inForms", "inLists"] as const;
export type ShortcutPlace = (typeof shortcutPlaces)[number];

/** Keys held together. Each key as the browser names it, in lower case. */
interface Stroke {
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
}

interface Shortcut {
  readonly place: ShortcutPlace;
  /** Any of them. */
  readonly strokes: ReadonlyArray<Stroke>;
}

/** Every shortcut of Autour: what the sheet shows and what the pages listen to. On a Mac the command key is Ctrl. */
const shortcuts = {
  palette: { place: "everywhere", strokes: [{ key: "k", ctrl: true }] },
  lock: { place: "everywhere", strokes: [{ key: "l", ctrl: true }] },
  help: { place: "everywhere", strokes: [{ key: "f1" }] },
  sheet: { place: "everywhere", strokes: [{ key: "?" }, { key: "/", ctrl: true }] },
  next: { place: "everywhere", strokes: [{ key: "tab" }] },
  previous: { place: "everywhere", strokes: [{ key: "tab", shift: true }] },
  press: { place: "everywhere", strokes: [{ key: "enter" }, { key: " " }] },
  closeWhat: { place: "everywhere", strokes: [{ key: "escape" }] },
  // Those of the menu of the window (src-main/app/menu.ts): a browser keeps these keys for itself.
  newRequest: { place: "inWindow", strokes: [{ key: "n", ctrl: true }] },
  import: { place: "inWindow", strokes: [{ key: "o", ctrl: true }] },
  print: { place: "inWindow", strokes: [{ key: "p", ctrl: true }] },
  settings: { place: "inWindow", strokes: [{ key: ",", ctrl: true }] },
  save: { place: "inForms", strokes: [{ key: "s", ctrl: true }] },
  newLine: { place: "inForms", strokes: [{ key: "enter" }] },
  walk: { place: "inLists", strokes: [{ key: "arrowdown" }, { key: "arrowup" }] },
  openFound: { place: "inLists", strokes: [{ key: "enter" }] },
} as const satisfies Record<string, Shortcut>;
export type ShortcutId = keyof typeof shortcuts;

export const shortcutsAt = (place: ShortcutPlace): ReadonlyArray<ShortcutId> =>
  shortcutIds.filter((id) => shortcuts[id].place === place);

export const strokesOf = (id: ShortcutId): ReadonlyArray<Stroke> => shortcuts[id].strokes;

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">;

/** Whether this key means that. A sign alone, such as « ? », is typed into a field and means nothing there. */
export const isPressed = (id: ShortcutId, event: Pressed): boolean =>
  strokesOf(id).some(
    ({ key, ctrl = false }) =>
      event.key.toLowerCase() === key &&
      (event.ctrlKey || event.metaKey) === ctrl &&
      !event.altKey &&
      !(key.length === 1 && !ctrl && isWritten(event.target)),
  );

const shortcutIds: ReadonlyArray<ShortcutId> = Object.keys(shortcuts).filter(
  (id): id is ShortcutId => id in shortcuts,
);

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
