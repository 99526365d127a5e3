import * as z from "zod";
import { ProgrammeId } from "./programme.ts";
import { ShortText } from "./text.ts";

/** What a logo may be. */
export const logoTypes = ["png", "jpeg", "svg"] as const;
export type LogoType = (typeof logoTypes)[number];

export const LOGO_MAXIMUM_BYTES = 300_000;

/** The picture of a programme's network, at the head of its papers. One per programme, whatever its version. */
export interface Logo {
  readonly type: LogoType;
  /** The file as it was given, in base64. */
  readonly picture: string;
  /** What it shows, for who hears the paper read out. */
  readonly alt: string;
}

export const NewLogo = z.strictObject({
  programmeId: ProgrammeId,
  /** Base64; the limit is that of the file, a third more. */
  picture: z.base64().max(Math.ceil(LOGO_MAXIMUM_BYTES / 3) * 4),
  alt: ShortText,
});
export type NewLogo = z.infer<typeof NewLogo>;

export type LogoRefusal =
  /** Neither PNG nor JPEG nor SVG, whatever its name says. */
  | "notAnImage"
  /** More than 4000 pixels on a side: a few bytes may unpack into gigabytes. */
  | "tooManyPixels"
  /** A JPEG in the four inks of a printer, which no two screens and archives show alike. */
  | "printersInks"
  /** An SVG with what a drawing does not need: scripts, links, other files, entities, typed text. */
  | "unsafeDrawing"
  /** Damaged: the typesetter cannot draw it. */
  | "unreadable";
