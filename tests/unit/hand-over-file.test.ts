import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { handOverFileIn, missingFileIn } from "#hosts/hand-over-file.ts";

/** On a computer that has these files only, started in `/home/maelle`. */
const openedWith = (words: ReadonlyArray<string>, files: ReadonlyArray<string>) =>
  handOverFileIn(words, computerWith(files));

const missedWith = (words: ReadonlyArray<string>, files: ReadonlyArray<string>) =>
  missingFileIn(words, computerWith(files));

const computerWith = (files: ReadonlyArray<string>) => ({
  absolute: (file: string) => path.posix.resolve("/home/maelle", file),
  fromAddress: (address: string) => fileURLToPath(address),
  isFile: (file: string) => files.includes(file),
});

const there = "/home/maelle/dossier-KIR-01.autour";

test("a double click gives the path of a file that is there", () => {
  expect(openedWith(["--no-sandbox", there], [there])).toBe(there);
});

test("a path is completed by the folder Autour was started in", () => {
  expect(openedWith(["dossier-KIR-01.autour"], [there])).toBe(there);
});

test("capitals of an extension do not matter", () => {
  expect(openedWith(["/stick/DOSSIER.AUTOUR"], ["/stick/DOSSIER.AUTOUR"])).toBe(
    "/stick/DOSSIER.AUTOUR",
  );
});

test("a desktop of Linux writes the path as an address", () => {
  const file = "/home/maelle/à reprendre.autour";

  expect(openedWith(["file:///home/maelle/%C3%A0%20reprendre.autour"], [file])).toBe(file);
});

test.each([
  ["a file that is not there", "/home/maelle/absent.autour"],
  ["another kind of file", "/home/maelle/lettre.json"],
  ["a switch", "--dossier=/home/maelle/dossier-KIR-01.autour"],
  ["an address of the network", "https://exemple.example/dossier-KIR-01.autour"],
  ["a file of another computer", "file://serveur/dossier-KIR-01.autour"],
  ["an address that makes no sense", "file:///%zz.autour"],
  ["a device of Windows", "\\\\.\\pipe\\x.autour"],
  ["a path cut by a zero", "/home/maelle/dossier-KIR-01\0.autour"],
])("%s is not taken", (_what, word) => {
  const isAnything = { isFile: () => word !== "/home/maelle/absent.autour" };
  const opened = handOverFileIn([word], {
    ...isAnything,
    absolute: (file) => file,
    fromAddress: (address) => fileURLToPath(address),
  });

  expect(opened).toBeNull();
});

test("a folder where nobody may look is passed by", () => {
  const opened = handOverFileIn([there], {
    absolute: (file) => file,
    fromAddress: (address) => fileURLToPath(address),
    isFile: () => {
      throw new Error("EACCES");
    },
  });

  expect(opened).toBeNull();
});

test("one that is not there is known by its name, without its folders", () => {
  expect(missedWith(["--no-sandbox", "/stick/dossier-KIR-01.autour"], [])).toBe(
    "dossier-KIR-01.autour",
  );
  expect(missedWith(["E:\\remis\\dossier-KIR-01.autour"], [])).toBe("dossier-KIR-01.autour");
  // A folder, as some shells complete its name.
  expect(missedWith(["/stick/dossier.autour/"], [])).toBe("dossier.autour");
});

test("nothing is missing when it is there, or when no hand-over file was meant", () => {
  expect(missedWith([there], [there])).toBeNull();
  expect(
    missedWith(["--no-sandbox", "/home/maelle/notes.txt", "https://essais.example/a.autour"], []),
  ).toBeNull();
});
