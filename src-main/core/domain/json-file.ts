import * as z from "zod";
import { err, ok, type Result } from "./result.ts";

const MAXIMUM_DEPTH = 64;

/** What the files of one kind say of themselves. */
export interface JsonFileKind {
  /** Each format with the newest of its versions. */
  readonly newestVersions: Readonly<Record<string, number>>;
  /** Counted in UTF-16 units: never less than a file of that many bytes. */
  readonly maximumBytes: number;
}

/** Why a file is refused before its content is looked at. */
export type JsonFileRefusal =
  | { readonly type: "TooLarge"; readonly maximumBytes: number }
  | { readonly type: "TooDeep" }
  | { readonly type: "NotJson" }
  | { readonly type: "NotAutour" }
  | { readonly type: "NewerVersion"; readonly version: number };

const Envelope = z.looseObject({ format: z.string(), version: z.number() });

interface OpenedJsonFile {
  /** One of those that were asked for. */
  readonly format: string;
  /** The whole file, still to be read. */
  readonly content: unknown;
}

/** Opens a file that somebody handed over, level by level: size, nesting, JSON, format, version. */
export const openJsonFile = (
  text: string,
  { newestVersions, maximumBytes }: JsonFileKind,
): Result<OpenedJsonFile, JsonFileRefusal> => {
  if (text.length > maximumBytes) return err({ type: "TooLarge", maximumBytes });
  // Before JSON.parse: a file of brackets would otherwise cost gigabytes before it is refused.
  if (isNestedTooDeep(text)) return err({ type: "TooDeep" });

  const json = parseJson(text);
  if (!json.ok) return json;

  const envelope = Envelope.safeParse(json.value);
  if (!envelope.success) return err({ type: "NotAutour" });
  const { format, version } = envelope.data;
  const newestVersion = Object.hasOwn(newestVersions, format) ? newestVersions[format] : undefined;
  if (newestVersion === undefined) return err({ type: "NotAutour" });
  if (version > newestVersion) return err({ type: "NewerVersion", version });
  return ok({ format, content: json.value });
};

const parseJson = (text: string): Result<unknown, JsonFileRefusal> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ type: "NotJson" });
  }
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

const isNestedTooDeep = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (OPENING.has(code)) {
      depth += 1;
      if (depth > MAXIMUM_DEPTH) return true;
    } else if (CLOSING.has(code)) depth -= 1;
  }
  return false;
};
