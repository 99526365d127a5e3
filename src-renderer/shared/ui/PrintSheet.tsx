import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";
import "./print-sheet.css";

/** Prints its children alone, without the page around them, as soon as it is there. Not seen on the screen. */
export const PrintSheet = ({
  onPrinted,
  children,
}: {
  readonly onPrinted: () => void;
  readonly children: ReactNode;
}) => {
  useEffect(() => {
    window.addEventListener("afterprint", onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onPrinted);
  }, [onPrinted]);
  return createPortal(<div className="print-sheet">{children}</div>, document.body);
};
