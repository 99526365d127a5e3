import * as z from "zod";

/** What a picture on a paper may be. */
export const pictureTypes = ["png", "jpeg", "svg"] as const;
export type PictureType = (typeof pictureTypes)[number];

export const PICTURE_MAXIMUM_BYTES = 300_000;

/** A file in base64; the limit is that of the file, a third more. */
export const PictureFile = z.base64().max(Math.ceil(PICTURE_MAXIMUM_BYTES / 3) * 4);

export interface Picture {
  readonly type: PictureType;
  /** The file as it was given, in base64. */
  readonly picture: string;
  /** What it shows, for who hears the paper read out. */
  readonly alt: string;
}

export type PictureRefusal =
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
