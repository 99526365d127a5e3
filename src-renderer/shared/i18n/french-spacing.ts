import { type Catalogue, setCatalogue } from "./catalogue.ts";

const NO_BREAK_SPACE = "\u00A0";

/**
 * Puts the no-break spaces French wants before « : ; ! ? » and inside guillemets, and its curly apostrophe, so that
 * catalogues can be typed on any keyboard and no line ever starts with a colon.
 */
export const frenchSpacing = (catalogue: Catalogue): Catalogue =>
  setCatalogue(catalogue, (text) =>
    text
      .replaceAll(/ ([:;!?»%€])/g, `${NO_BREAK_SPACE}$1`)
      .replaceAll(/« /g, `«${NO_BREAK_SPACE}`)
      .replaceAll("'", "’"),
  );
