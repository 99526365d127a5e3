import { type PaperSource, picturesOf } from "./paper-source.ts";

interface PictureFiles {
  readonly show: (file: string, bytes: Buffer) => unknown;
  readonly hide: (file: string) => unknown;
}

/** Gives a compiler the pictures a paper shows, as files that exist only in its memory; the one before each goes. */
export const keepPictures = ({ show, hide }: PictureFiles): ((source: PaperSource) => void) => {
  const shown = new Map<string, string>();
  return (source) => {
    for (const { role, file, picture } of picturesOf(source)) {
      const former = shown.get(role);
      if (file === former) continue;
      if (former !== undefined) hide(former);
      show(file, Buffer.from(picture, "base64"));
      shown.set(role, file);
    }
  };
};
