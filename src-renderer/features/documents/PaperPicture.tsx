import { memo, useState } from "react";
import { flushSync } from "react-dom";

interface PaperPictureProps {
  /** Of the pictures of the sheet, the lowest first; as pictures, no script in them could run. */
  readonly layers: ReadonlyArray<string>;
  readonly alt: string;
}

/** One sheet, of pictures laid over one another. */
export const PaperPicture = ({ layers, alt }: PaperPictureProps) => (
  <span className="paper-sheet">
    {layers.map((address, index) => (
      // A layer is its place on the sheet: what it shows is exchanged under the reader's eyes.
      // oxlint-disable-next-line react/no-array-index-key
      <PictureLayer key={index} address={address} alt={index === 0 ? alt : ""} />
    ))}
  </span>
);

interface PictureLayerProps {
  readonly address: string;
  readonly alt: string;
}

/** A new picture waits unseen until it is there, then takes the place of the one before it: nothing flashes. */
const PictureLayer = memo(({ address, alt }: PictureLayerProps) => {
  const [drawn, setDrawn] = useState(address);
  return (
    <>
      {drawn !== address && <img key={drawn} src={drawn} alt="" className="paper-picture" />}
      <img
        key={address}
        src={address}
        alt={alt}
        className="paper-picture"
        data-waiting={drawn !== address || undefined}
        // At once: the frame that is about to be drawn shows it.
        onLoad={() => flushSync(() => setDrawn(address))}
      />
    </>
  );
});
PictureLayer.displayName = "PictureLayer";
