import { useDeferredValue } from "react";

/**
 * False while a page is drawn for the first time: what stands there is painted, then the heavy rest is drawn behind it,
 * and the press that opened the page was answered meanwhile.
 */
export const useIsPainted = (): boolean => useDeferredValue(true, false);
