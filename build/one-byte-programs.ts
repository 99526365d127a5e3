import type { Plugin } from "vite";

/**
 * V8 keeps the text of a program for as long as it runs: one byte a character, or two as soon as one of them is beyond
 * Latin-1, as a typographic apostrophe is. Such characters are therefore written as escapes, which mean the same in every place
 * of a program where they may stand.
 */
export const oneByteProgramsOnly = (): Plugin => ({
  name: "autour:one-byte-programs",
  apply: "build",
  enforce: "post",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk")
        file.code = file.code.replaceAll(
          /[\u0100-\uFFFF]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
});
