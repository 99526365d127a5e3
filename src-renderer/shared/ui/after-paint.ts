/** Does what takes long once the answer to a press is on the screen: a dialog that closes, a choice that is marked. */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
