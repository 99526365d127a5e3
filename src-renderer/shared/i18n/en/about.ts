import type { TranslationOf } from "../catalogue.ts";
import type { about as frenchAbout } from "../fr/about.ts";

export const about = {
  title: "About Autour",
  version: "Version {{version}}",
  licenceTitle: "Licence",
  licence: "EUPL-1.2, the European Union Public Licence: Autour is free software.",
  thirdPartyTitle: "What others wrote",
  thirdPartyWhat:
    "Autour contains free software, fonts and dictionaries made by others. The licences of Chromium, which shows the window, lie beside the program, in the file LICENSES.chromium.html.",
  thirdPartyShow: "See the list and the licences",
  thirdPartySearch: "Look for a name or a licence",
  thirdPartyCount_one: "{{count}} item",
  thirdPartyCount_other: "{{count}} items",
  thirdPartyText: "Licence of {{name}}",
  dataTitle: "Your data",
  data: "Everything you write stays on this computer, in a vault encrypted with your passphrase. Autour does not use the internet: nothing leaves it, except the files you save yourself.",
  place: "Your vaults are in this folder:",
  inBrowser:
    "Autour is open here in a browser, which may remember a little of what it has shown. Prefer the window of Autour when you have it, and close the browser after working.",
  papersTitle: "Papers",
  papersVerified: "Typst {{version}}, PDF/UA-1 conformity verified",
  papers: "Typst {{version}}",
  diagnosticsTitle: "If something goes wrong",
  diagnosticsWhat:
    "Autour notes what fails, without a single word of your case files: no name, no text, no number. Kept for fourteen days, on this computer.",
  diagnostics: "Copy the diagnostics",
  diagnosticsText:
    "This is everything that will be copied. Paste it into a message to the person who helps you: nothing is sent by itself.",
  diagnosticsShown: "Diagnostics",
  diagnosticsCopy: "Copy",
  diagnosticsCopied: "The diagnostics are copied.",
} as const satisfies TranslationOf<typeof frenchAbout>;
