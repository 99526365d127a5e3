/** Puts a text in the clipboard; the window empties it of that when the vault locks. Throws where a page may not. */
export const copyText = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text);
  window.desktop?.noteCopy(text);
};
