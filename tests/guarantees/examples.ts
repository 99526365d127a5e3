const SHOWN = 3;

/** The first of what went wrong, to follow its count; nothing when nothing did. */
export const examples = (wrong: ReadonlyArray<string>): string =>
  wrong.length === 0 ? "" : ` (${wrong.slice(0, SHOWN).join(", ")})`;
