import { useEffect, useState } from "react";

/** One of the pictures that make a page when they are laid over one another. */
export interface PaperLayer {
  /** The same picture, the same id. */
  readonly id: string;
  /** An SVG text. */
  readonly picture: string;
}

/** Of each page the addresses of its pictures, the lowest first. */
export type PageAddresses = ReadonlyArray<ReadonlyArray<string>>;

/**
 * An address for each picture, good for `<img>`: as pictures, no script in them could run. One that stays keeps its
 * address, so that only what changed is drawn anew; the others are given back.
 */
export const usePictureAddresses = (
  pages: ReadonlyArray<ReadonlyArray<PaperLayer>>,
): PageAddresses => {
  const [known] = useState(() => new Map<string, string>());
  const addresses = pages.map((layers) =>
    layers.map(({ id, picture }) => known.get(id) ?? addAddress(known, id, picture)),
  );

  useEffect(() => {
    const shown = new Set(pages.flat().map(({ id }) => id));
    for (const [id, address] of known)
      if (!shown.has(id)) {
        known.delete(id);
        URL.revokeObjectURL(address);
      }
  }, [known, pages]);
  useEffect(
    () => () => {
      for (const address of known.values()) URL.revokeObjectURL(address);
      known.clear();
    },
    [known],
  );
  return addresses;
};

const addAddress = (known: Map<string, string>, id: string, picture: string): string => {
  const address = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  known.set(id, address);
  return address;
};
