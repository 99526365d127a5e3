import { useMediaQuery } from "@mantine/hooks";
import { useDeferredValue, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";

/** The theme that was chosen, or the computer's while it decides. What is printed is light: it lies on white paper. */
export const useColourScheme = (): "light" | "dark" => {
  // Behind the mark of the choice: every colour of the page follows.
  const theme = useDeferredValue(usePreferences().theme);
  const isDarkOutside = useMediaQuery("(prefers-color-scheme: dark)", undefined, {
    getInitialValueInEffect: false,
  });
  const isPrinting = useIsPrinting();
  if (isPrinting) return "light";
  if (theme !== "system") return theme;
  return isDarkOutside ? "dark" : "light";
};

const useIsPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is printed as it stands when these return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
};
