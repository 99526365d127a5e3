#!/usr/bin/env node
// electron-builder calls fpm to make a .deb and would download it. This does the same few things with Debian's own
// dpkg-deb, for the tests: lays out the tree it is told of, writes the control file, packs.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const options = new Map();
const depends = [];
const trees = [];
const given = process.argv.slice(2);
while (given.length > 0) {
  const word = given.shift() ?? "";
  if (["--force", "--debug"].includes(word)) continue;
  if (word === "-d") depends.push(given.shift());
  else if (word.startsWith("-")) options.set(word.replace(/^-+/, ""), given.shift());
  else trees.push(word.split(/=(?=[^=]*$)/));
}

const root = mkdtempSync(path.join(tmpdir(), "autour-deb-"));
for (const [from, to] of trees)
  cpSync(from, path.join(root, to), { recursive: true, verbatimSymlinks: true });
const size = execFileSync("du", ["-sk", root], { encoding: "utf8" }).split("\t")[0];
mkdirSync(path.join(root, "DEBIAN"));
writeFileSync(
  path.join(root, "DEBIAN", "control"),
  `${[
    `Package: ${options.get("name")}`,
    `Version: ${options.get("version")}`,
    `Architecture: ${options.get("architecture")}`,
    `Maintainer: ${options.get("maintainer")}`,
    `Installed-Size: ${size}`,
    `Depends: ${depends.join(", ")}`,
    `Section: ${options.get("category")}`,
    "Priority: optional",
    `Description: ${options.get("description").split("\n").join("\n ")}`,
  ].join("\n")}\n`,
);
for (const [option, file] of [
  ["after-install", "postinst"],
  ["after-remove", "postrm"],
]) {
  if (!options.has(option)) continue;
  copyFileSync(options.get(option), path.join(root, "DEBIAN", file));
  chmodSync(path.join(root, "DEBIAN", file), 0o755);
}
execFileSync("chmod", ["-R", "go-w,a+rX", root]);
execFileSync("dpkg-deb", [
  "--root-owner-group",
  "-Zgzip",
  "-z1",
  "--build",
  root,
  options.get("package"),
]);
rmSync(root, { recursive: true });
