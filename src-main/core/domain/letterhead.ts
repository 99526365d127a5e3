import * as z from "zod";
import { type Picture, PictureFile } from "./picture.ts";
import { ProgrammeId } from "./programme.ts";
import { ShortText } from "./text.ts";

/** The picture of a programme's network, at the head of its papers. One per programme, whatever its version. */
export type Logo = Picture;

export const NewLogo = z.strictObject({
  programmeId: ProgrammeId,
  picture: PictureFile,
  alt: ShortText,
});
export type NewLogo = z.infer<typeof NewLogo>;
