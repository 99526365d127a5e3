import { useState } from "react";

interface PaperPictureProps {
  /** A picture, where no script in it could run. */
  readonly address: string;
  readonly alt: string;
}

/** One sheet. A new picture is drawn over the one before it, which goes once it is there: nothing flashes. */
export const PaperPicture = ({ address, alt }: PaperPictureProps) => {
  const [drawn, setDrawn] = useState(address);
  return (
    <span className="paper-sheet">
      {drawn !== address && <img key={drawn} src={drawn} alt="" className="paper-picture" />}
      <img
        key={address}
        src={address}
        alt={alt}
        className="paper-picture"
        onLoad={() => setDrawn(address)}
      />
    </span>
  );
};
