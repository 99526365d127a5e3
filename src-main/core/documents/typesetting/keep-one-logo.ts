import { logoFile, type PaperSource } from "./paper-source.ts";

interface PictureFiles {
  readonly show: (file: string, bytes: Buffer) => unknown;
  readonly hide: (file: string) => unknown;
}

/** Gives a compiler the picture a paper shows, as a file that exists only in its memory; the one before it goes. */
export const keepOneLogo = ({ show, hide }: PictureFiles): ((source: PaperSource) => void) => {
  let shown: string | null = null;
  return ({ letterhead }) => {
    if (!letterhead) return;
    const file = logoFile(letterhead.logo);
    if (file === shown) return;
    if (shown !== null) hide(shown);
    show(file, Buffer.from(letterhead.logo.picture, "base64"));
    shown = file;
  };
};
