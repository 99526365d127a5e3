import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWaitingFiles } from "#core/services/waiting-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "autour-waiting-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

test("files wait in the order they were opened, by their names", async () => {
  const waiting = createWaitingFiles();
  waiting.add(fileWith("un.autour", "premier"));
  waiting.add(fileWith("deux.autour", "second"));

  expect(waiting.next()).toBe("un.autour");
  expect(await waiting.take()).toEqual({ ok: true, value: "premier" });
  expect(waiting.next()).toBe("deux.autour");
});

test("one that was left is not read, and waits no longer", async () => {
  const waiting = createWaitingFiles();
  waiting.add(fileWith("un.autour", "premier"));

  waiting.leave();

  expect(waiting.next()).toBeNull();
  expect(await waiting.take()).toBeNull();
});

test("the host is told when a file waits and when it was decided about", async () => {
  const onAdded = vi.fn<() => void>();
  const onSettled = vi.fn<() => void>();
  const waiting = createWaitingFiles({ onAdded, onSettled });
  waiting.add(fileWith("un.autour", "premier"));
  expect(onAdded).toHaveBeenCalledOnce();
  expect(onSettled).not.toHaveBeenCalled();

  await waiting.take();

  expect(onSettled).toHaveBeenCalledOnce();
});

test("a file that is gone, or no file, is no dossier", async () => {
  const waiting = createWaitingFiles();
  mkdirSync(path.join(folder, "dossier.autour"));
  waiting.add(path.join(folder, "absent.autour"));
  waiting.add(path.join(folder, "dossier.autour"));

  expect(await waiting.take()).toEqual({ ok: false, error: { type: "NotJson" } });
  expect(await waiting.take()).toEqual({ ok: false, error: { type: "NotJson" } });
});

test("a film is refused before it is read", async () => {
  const waiting = createWaitingFiles();
  const film = fileWith("film.autour", "");
  truncateSync(film, 40 * 1024 * 1024);
  waiting.add(film);

  expect(await waiting.take()).toMatchObject({ ok: false, error: { type: "TooLarge" } });
});
