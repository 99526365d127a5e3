// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import {
  keepFirstLook,
  type LeftBehind,
  takeOverFirstLook,
} from "#renderer/shared/first-look/first-look.ts";

beforeEach(() => {
  document.body.innerHTML = `
    <div id="first-look"><form>
      <input type="password" />
      <button type="submit" disabled data-disabled="true">Déverrouiller</button>
      <button type="button">J’ai oublié ma phrase de passe</button>
    </form></div>
    <div id="root"></div>`;
  keepFirstLook(document);
});

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

const field = (): HTMLInputElement => {
  const found = document.querySelector("input");
  if (!found) throw new Error("there is no field");
  return found;
};

const form = (): HTMLFormElement => {
  const found = document.querySelector("form");
  if (!found) throw new Error("there is no form");
  return found;
};

const type = (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
};

const takeOver = (): LeftBehind[] => {
  const received: LeftBehind[] = [];
  takeOverFirstLook((left) => received.push(left));
  return received;
};

const looks = () => document.querySelectorAll("#first-look").length;

test("the button can be pressed while something is typed, and not before", () => {
  const button = find("button");
  type("t");
  expect(button).toHaveProperty("disabled", false);
  type("");
  expect(button).toHaveProperty("disabled", true);
});

test("what was typed goes on in the page that takes its place", () => {
  type("sept mots");
  expect(takeOver()).toEqual([{ typed: "sept mots", pressed: null }]);
  expect(looks()).toBe(0);
});

test("a passphrase that was sent before the page was there is sent by it", () => {
  type("sept mots");
  form().requestSubmit();
  expect(takeOver()).toEqual([{ typed: "sept mots", pressed: "Déverrouiller" }]);
});

test("another button that was pressed is pressed in the page", () => {
  find("button[type=button]").click();
  expect(takeOver()).toEqual([{ typed: "", pressed: "J’ai oublié ma phrase de passe" }]);
});

test("a letter that is being put together is not torn apart", async () => {
  field().dispatchEvent(new Event("compositionstart", { bubbles: true }));
  const received = takeOver();
  expect(received).toEqual([]);
  field().value = "ê";
  field().dispatchEvent(new Event("compositionend", { bubbles: true }));
  await expect.poll(() => received).toEqual([{ typed: "ê", pressed: null }]);
});

test("it is taken over once", () => {
  takeOver();
  expect(takeOver()).toEqual([]);
});

test("the lock screen of the page does not end it, any other page does", async () => {
  find("#root").innerHTML = "<main data-lock-screen></main>";
  await Promise.resolve();
  expect(looks()).toBe(1);
  find("#root").innerHTML = "<main><h1>Autour ne répond plus</h1></main>";
  await expect.poll(looks).toBe(0);
});

test("nothing that is typed there goes into the history of the tab", () => {
  expect(form().autocomplete).toBe("off");
  expect(field().autocomplete).toBe("off");
});
