import { useMediaQuery } from "@mantine/hooks";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";

/** The theme that was chosen, or the computer's while it decides. */
export const useColourScheme = (): "light" | "dark" => {
  const { theme } = usePreferences();
  const isDarkOutside = useMediaQuery("(prefers-color-scheme: dark)", undefined, {
    getInitialValueInEffect: false,
  });
  if (theme !== "system") return theme;
  return isDarkOutside ? "dark" : "light";
};
