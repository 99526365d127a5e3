/**
 * Packs what `npm run build` has built, as electron-builder.yml says, for this computer: a folder, a .tar.gz and a .deb
 * under dist/. Electron's own runtime and the tools that electron-builder would download are those of the tests; the rest
 * is what a release holds.
 */
import { chmod, copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type AfterPackContext, build, Platform } from "electron-builder";
// oxlint-disable-next-line no-restricted-imports -- the folder of the packaging has no alias
import { afterPack } from "../../build/native-binaries.ts";
import { ELECTRON_VERSION, prepareElectronRuntime } from "#tests/support/electron-runtime.ts";

const project = path.resolve(import.meta.dirname, "..", "..");
const { runtime, sqliteBinding } = await prepareElectronRuntime();

/** The SQLite of a release asks for a newer Electron than the one of the tests. */
const bringOwnSqlite = async (context: AfterPackContext) => {
  const prebuilt = path.join(
    context.appOutDir,
    "resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node",
  );
  await copyFile(sqliteBinding, prebuilt);
  await afterPack(context);
};

const archiver = fileURLToPath(import.meta.resolve("7zip-bin/linux/x64/7za"));
// npm installs it without the right to run it.
await chmod(archiver, 0o755);
process.env["ELECTRON_BUILDER_7ZIP_PATH"] = archiver;
process.env["ELECTRON_BUILDER_COMPRESSION_LEVEL"] = "1";
process.env["CUSTOM_FPM_PATH"] = path.join(import.meta.dirname, "dpkg-fpm.mjs");

await rm(path.join(project, "dist"), { recursive: true, force: true });
await build({
  projectDir: project,
  targets: Platform.LINUX.createTarget(["dir", "tar.gz", "deb"]),
  publish: "never",
  config: {
    extends: "build/electron-builder.yml",
    electronDist: runtime,
    electronVersion: ELECTRON_VERSION,
    afterPack: bringOwnSqlite,
  },
});
