import type { Locator } from "@playwright/test";

/**
 * Fills a field without the text ever travelling as such between the tool and the page: the tool speaks to the page
 * through the main process, which would keep a copy that Autour never made.
 */
export const typeSecretly = (field: Locator, text: string): Promise<void> =>
  field.evaluate((element, reversed) => {
    const prototype =
      element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : HTMLInputElement.prototype;
    // As React listens: through the setter of the platform, then its event.
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(
      element,
      reversed.split("").toReversed().join(""),
    );
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, text.split("").toReversed().join(""));
