import type { Picture } from "#domain/picture.ts";

/** A stored picture as the address of an image, where no script in it could run. */
export const pictureAddress = ({ type, picture }: Pick<Picture, "type" | "picture">): string =>
  `data:image/${type === "svg" ? "svg+xml" : type};base64,${picture}`;

/** In pieces: a whole file is too many arguments for one call. */
export const toBase64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCodePoint(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
};

const PIECE = 8192;
