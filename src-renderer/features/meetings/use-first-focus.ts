import { type RefObject, useEffect, useRef } from "react";

/** What a screen begins with has the cursor as soon as it is there. */
export const useFirstFocus = <Element extends HTMLElement>(): RefObject<Element | null> => {
  const first = useRef<Element>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
};
