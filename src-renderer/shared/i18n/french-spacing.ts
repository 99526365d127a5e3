type Catalogue = { readonly [key: string]: string | Catalogue };

const NO_BREAK_SPACE = "\u00A0";

/**
 * Puts the no-break spaces French wants before « : ; ! ? » and inside guillemets, and its curly apostrophe, so that
 * catalogues can be typed on any keyboard and no line ever starts with a colon.
 */
export const frenchSpacing = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === "string" ? spaceText(value) : frenchSpacing(value),
    ]),
  );

const spaceText = (text: string): string =>
  text
    .replaceAll(/ ([:;!?»%€])/g, `${NO_BREAK_SPACE}$1`)
    .replaceAll(/« /g, `«${NO_BREAK_SPACE}`)
    .replaceAll("'", "’");
