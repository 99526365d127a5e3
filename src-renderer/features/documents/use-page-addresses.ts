import { useEffect, useState } from "react";

const SVG = "image/svg+xml";

/** Addresses under which the page's own memory shows each SVG page as a picture, where no script in it can run. */
export const usePageAddresses = (
  pages: ReadonlyArray<string> | undefined,
): ReadonlyArray<string> => {
  const [addresses, setAddresses] = useState<ReadonlyArray<string>>([]);
  useEffect(() => {
    if (!pages) return undefined;
    const made = pages.map((page) => URL.createObjectURL(new Blob([page], { type: SVG })));
    setAddresses(made);
    return () => made.forEach((address) => URL.revokeObjectURL(address));
  }, [pages]);
  return addresses;
};
