import { globSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Lists what ships with Autour that others wrote, each with its exact version, its licence and the text of it:
 *
 *   node build/third-party.mjs          writes the list (src-renderer/features/about/third-party.json)
 *   node build/third-party.mjs --check  ends with 1 when the list is not what is installed, or a licence does not fit
 *
 * What ships: the dependencies of package.json, every package that our sources import (they are bundled), and what these
 * need in turn. What is only built for one platform ships under the licence of the package that asks for it. Electron is
 * added; the licences of what is inside it (Chromium, Node…) lie beside the program, in LICENSES.chromium.html.
 */

const root = path.join(import.meta.dirname, "..");
const listFile = path.join(root, "src-renderer/features/about/third-party.json");

/** May be combined with EUPL-1.2 in one program, as a work of its own, when their texts go along. */
const fitting = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-1.1",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** As Node looks for it: beside the package that asks, then further up. */
const folderOf = (name, from) => {
  for (let folder = from; folder.length >= root.length; folder = path.dirname(folder)) {
    const found = path.join(folder, "node_modules", name);
    if (existsSync(path.join(found, "package.json"))) return found;
  }
  return null;
};

const importedPackages = () => {
  const names = new Set();
  const files = globSync(["src-main/**/*.ts", "src-renderer/**/*.{ts,tsx,css}"], { cwd: root });
  for (const file of files) {
    const text = readFileSync(path.join(root, file), "utf8");
    for (const [, name] of text.matchAll(
      /(?:^import|\bfrom|\bimport\(|\burl\()\s*["']((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^"']*)?["']/gmu,
    ))
      names.add(name);
  }
  return [...names].filter((name) => name !== "node" && folderOf(name, root) !== null);
};

const shippedFolders = () => {
  const { dependencies } = readJson(path.join(root, "package.json"));
  const found = new Set();
  const add = (name, from, isNeeded) => {
    const folder = folderOf(name, from);
    if (folder === null) {
      if (isNeeded) throw new Error(`${name} is needed in ${from} and is not installed`);
      return;
    }
    if (found.has(folder)) return;
    found.add(folder);
    const manifest = readJson(path.join(folder, "package.json"));
    for (const next of Object.keys(manifest.dependencies ?? {})) {
      // Some say it twice; what is optional differs from platform to platform.
      if (!(next in (manifest.optionalDependencies ?? {})) && !next.startsWith("@types/"))
        add(next, folder, true);
    }
  };
  for (const name of [...Object.keys(dependencies), ...importedPackages()])
    if (name !== "electron") add(name, root, true);
  found.add(path.join(root, "node_modules/electron"));
  return found;
};

/** The SPDX expression, or the name that came before there was one. */
const licenceOf = ({ license, licenses }) => {
  const said = license ?? licenses?.map((one) => one.type ?? one).join(" OR ");
  return ((typeof said === "object" ? said?.type : said) ?? "").replace(/^\(([^()]*)\)$/u, "$1");
};

/** `A OR B` fits when one does, `A AND B` when both do. */
const isFitting = (expression) => {
  const bare = expression.replaceAll(/[()]/gu, "");
  const some = bare.split(/\s+OR\s+/u);
  return some.some((one) => one.split(/\s+AND\s+/u).every((name) => fitting.has(name.trim())));
};

/** Every licence and notice beside the package's own manifest. */
const textsBeside = (folder) =>
  readdirSync(folder)
    .filter(
      (name) =>
        /^(?:licen[cs]e|copying|notice|ofl)/iu.test(name) && !/\.(?:js|json|ts|html)$/iu.test(name),
    )
    .toSorted()
    .map((name) => read(path.join(folder, name)));

const read = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

/** Where several may be chosen from, and one of them fits worse: the one that was chosen, and its text. */
const chosen = { "hunspell-wasm": { licence: "MPL-1.1", file: "COPYING.MPL" } };

/** The text that a licence always has, for packages that only name it. */
const standardTexts = {
  "Apache-2.0": () =>
    read(path.join(root, "node_modules/@myriaddreamin/typst-ts-node-compiler/LICENSE")),
  "MPL-2.0": () => read(path.join(root, "node_modules/axe-core/LICENSE")),
  MIT: (by) => mitOf(by),
};

const textsOf = (folder, manifest, licence) => {
  const choice = chosen[manifest.name];
  if (choice) return [read(path.join(folder, choice.file))];
  const texts = textsBeside(folder);
  // A dictionary's own file names its licence by an address: whoever is offline could not read it.
  if (texts.length > 0 && licence !== "MPL-2.0") return texts;
  const standard = standardTexts[licence]?.(authorOf(manifest));
  if (standard === undefined)
    throw new Error(`${manifest.name} comes without the text of ${licence}`);
  return [...texts, standard];
};

const authorOf = ({ name, author }) =>
  (typeof author === "object" ? author?.name : author) ?? `the authors of ${name}`;

const mitOf = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Each text once: `texts` of a package are places in the list of texts. */
const makeList = () => {
  const texts = [];
  const placeOf = (text) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const packages = [...shippedFolders()]
    .map((folder) => ({ folder, manifest: readJson(path.join(folder, "package.json")) }))
    .toSorted((a, b) =>
      `${a.manifest.name} ${a.manifest.version}` < `${b.manifest.name} ${b.manifest.version}`
        ? -1
        : 1,
    )
    .map(({ folder, manifest }) => {
      const { name, version } = manifest;
      const licence = chosen[name]?.licence ?? licenceOf(manifest);
      if (!isFitting(licence))
        throw new Error(`${name} ${version}: the licence « ${licence} » does not fit`);
      return { name, version, licence, texts: textsOf(folder, manifest, licence).map(placeOf) };
    });
  return { packages, texts };
};

const list = `${JSON.stringify(makeList(), null, 1)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(listFile, list);
} else if (!existsSync(listFile) || readFileSync(listFile, "utf8") !== list) {
  console.error(
    "The list of what others wrote is not what is installed: run node build/third-party.mjs",
  );
  process.exit(1);
}
