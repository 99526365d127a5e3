/** A screen of 1280 × 800 at 200 %. */
export const zoomed = { width: 640, height: 400 };

/** In the page: what stands furthest beyond its right edge; null when nothing does. */
export const tooWide = (): string | null => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  // Of the page it runs in: nothing of this file is there.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const isClipped = (element: Element): boolean => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (getComputedStyle(parent).overflowX !== "visible") return true;
    return false;
  };
  const furthest = [...document.querySelectorAll("body *")]
    .filter((one) => !isClipped(one))
    .toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
  return `${scrollWidth} px in ${clientWidth}: ${furthest?.tagName} ${furthest?.className} ${furthest?.textContent?.slice(0, 40)}`;
};

/**
 * In the page: which controls lie over one another. Not those inside one another, as the calendar's button in its field,
 * nor those of a menu or of a bar that stays in sight while the page moves beneath it.
 */
export const overlappingControls = (): ReadonlyArray<string> => {
  // Of the page it runs in: nothing of this file is there.
  /* oxlint-disable unicorn/consistent-function-scoping */
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      ':is(header, main, [role="dialog"], [role="menu"]) :is(a, button, input:not([type="file"]), textarea, select, summary)',
    ),
  ].filter((one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }));
  const layerOf = (element: Element): Element => {
    for (let parent: Element | null = element; parent; parent = parent.parentElement)
      if (["fixed", "sticky"].includes(getComputedStyle(parent).position) || parent.role === "menu")
        return parent;
    return document.body;
  };
  // What is scrolled out of a frame is not seen there.
  const boxInFrames = (element: Element) => {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let frame = element.parentElement; frame; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflowY === "visible") continue;
      const edges = frame.getBoundingClientRect();
      left = Math.max(left, edges.left);
      right = Math.min(right, edges.right);
      top = Math.max(top, edges.top);
      bottom = Math.min(bottom, edges.bottom);
    }
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  };
  const placed = controls
    .map((element) => ({ element, layer: layerOf(element), box: boxInFrames(element) }))
    .filter(({ box }) => box.width > 2 && box.height > 2);
  const name = (element: HTMLElement) =>
    `${element.tagName} ${(element.getAttribute("aria-label") ?? element.textContent).slice(0, 30)}`;
  /* oxlint-enable unicorn/consistent-function-scoping */
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => {
      if (one.layer !== other.layer) return [];
      if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
      const field = one.element.closest(".mantine-Input-wrapper");
      if (field?.contains(other.element)) return [];
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return across > 1 && down > 1 ? [`${name(one.element)} over ${name(other.element)}`] : [];
    }),
  );
};

/** In the page: the dialogs and menus that stand out of the window at a side, or scroll sideways themselves. */
export const layersTooWide = (): ReadonlyArray<string> =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="menu"]')]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > innerWidth || one.scrollWidth > one.clientWidth + 1;
    })
    .map((one) => `${one.getAttribute("role")} of ${one.scrollWidth} px in ${one.clientWidth}`);
