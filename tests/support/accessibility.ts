import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA in the page as it stands, in the light theme and in the dark one: one line each. */
export const violationsOf = async (page: Page, place: string): Promise<ReadonlyArray<string>> => {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    // Colours that are still fading would be measured half way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await page.evaluate(styleAnew);
    // Within the page only: the window opens no second one. Its script comes by the protocol, which no policy of the page refuses.
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      for (const { target, any } of nodes)
        found.push(
          `${place} (${colorScheme}): ${id} at ${target.join(" ")}: ${any[0]?.message ?? ""}`,
        );
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
};

/** In the page: an older Chromium keeps inherited colours of the theme before where nothing else changed. */
const styleAnew = () => {
  document.body.style.display = "none";
  void document.body.offsetHeight;
  document.body.style.display = "";
};
