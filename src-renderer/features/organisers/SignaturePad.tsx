import { useEffect, useRef } from "react";
import Pad from "signature_pad";
import { croppedDrawing } from "./signature-drawing.ts";

interface SignaturePadProps {
  readonly label: string;
  /** The drawing as an SVG, after each stroke. */
  readonly onDrawn: (svg: string) => void;
}

/** Paper to sign on, white in the dark theme too: what is drawn is what is printed. */
export const SignaturePad = ({ label, onDrawn }: SignaturePadProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tell = useRef(onDrawn);
  useEffect(() => {
    tell.current = onDrawn;
  });

  useEffect(() => {
    if (!canvas.current) return;
    const paper = canvas.current;
    const pad = new Pad(paper, { penColor: INK, minWidth: 0.9, maxWidth: 2.6 });
    const fit = () => {
      const ratio = Math.max(window.devicePixelRatio, 1);
      paper.width = paper.offsetWidth * ratio;
      paper.height = paper.offsetHeight * ratio;
      paper.getContext("2d")?.scale(ratio, ratio);
      // Another size empties the canvas.
      pad.fromData(pad.toData());
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(paper);
    pad.addEventListener("endStroke", () => {
      const points = pad.toData().flatMap((stroke) => stroke.points);
      tell.current(croppedDrawing(pad.toSVG(), points));
    });
    return () => {
      sizes.disconnect();
      pad.off();
    };
  }, []);

  return (
    <figure className="signature-sheet" aria-label={label}>
      <canvas ref={canvas} />
    </figure>
  );
};

/** Nearly black: it stays dark on a copying machine. */
const INK = "#14202b";
