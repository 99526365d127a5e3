export { SpellingPanel } from "./SpellingPanel.tsx";
export { useSpellingOfPage } from "./use-spelling-of-page.ts";
