/**
 * The lock screen as it is drawn before any of the page's programs have been read (src-main/hosts/first-look.ts puts it
 * into the page). It takes what is typed; the page itself takes it over, with all that was done there, once it stands.
 */
export interface LeftBehind {
  readonly typed: string;
  /** The words on the button that was pressed: whoever pressed it did not press in vain. */
  readonly pressed: string | null;
}

const firstLookId = "first-look";

/** The lock screen of the page bears it; anything else that the page shows ends the first look at once. */
export const lockScreenMark = { "data-lock-screen": true };

/** Makes the first look answer; false when this page came without one. */
export const keepFirstLook = (page: Document): boolean => {
  const look = page.getElementById(firstLookId);
  const form = look?.querySelector("form");
  if (!look || !form) return false;
  const button = submitButtonIn(look);
  const field = fieldIn(look);
  // As on every page (app/keep-out-of-history.ts).
  form.autocomplete = "off";
  if (field) field.autocomplete = "off";

  look.addEventListener("input", () => {
    const isEmpty = field?.value === "";
    if (button) button.disabled = isEmpty;
    button?.toggleAttribute("data-disabled", isEmpty);
  });
  look.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("button") : null;
    if (pressed && pressed !== button) notePressed(look, pressed);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (button) notePressed(look, button);
  });
  look.addEventListener("compositionstart", () => look.setAttribute(COMPOSING, ""));
  look.addEventListener("compositionend", () => look.removeAttribute(COMPOSING));

  const root = page.getElementById("root");
  if (root) endWithAnotherPage(look, root);
  return true;
};

/**
 * Hands over what was done in the first look and takes it away; at once, or when the letter that is being put together
 * is whole. Nothing happens where there is none (any more).
 */
export const takeOverFirstLook = (receive: (left: LeftBehind) => void): (() => void) => {
  const look = document.getElementById(firstLookId);
  if (!look) return () => {};
  const hand = () => {
    const left = {
      typed: fieldIn(look)?.value ?? "",
      pressed: look.getAttribute(PRESSED),
    };
    look.remove();
    receive(left);
  };
  if (!look.hasAttribute(COMPOSING)) {
    hand();
    return () => {};
  }
  // The letter is in the field only after the event.
  const later = () => setTimeout(hand);
  look.addEventListener("compositionend", later, { once: true });
  return () => look.removeEventListener("compositionend", later);
};

const PRESSED = "data-pressed";
const COMPOSING = "data-composing";

const notePressed = (look: HTMLElement, button: HTMLButtonElement) => {
  look.setAttribute(PRESSED, nameOfButton(button));
  button.setAttribute("aria-busy", "true");
};

/** What the button is called, on its face or for who hears it. */
export const nameOfButton = (button: HTMLButtonElement): string =>
  button.getAttribute("aria-label") ?? button.textContent.trim();

const fieldIn = (look: HTMLElement) => look.querySelector("input");

const submitButtonIn = (look: HTMLElement) =>
  look.querySelector<HTMLButtonElement>("button[type=submit]");

/** A core that does not answer, a vault that is gone: what the page says holds. */
const endWithAnotherPage = (look: HTMLElement, root: HTMLElement) => {
  const another =
    "main:not([data-lock-screen]), [role=alert]:not([data-lock-screen] *), [role=dialog]";
  const observer = new MutationObserver(() => {
    if (look.isConnected && !root.querySelector(another)) return;
    look.remove();
    observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
};
