import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "@playwright/test";

/** A Chromium for the tests: the one named by CHROMIUM_PATH, the system's, or the one that npm installed. */
export const chromiumLaunchOptions = async (): Promise<LaunchOptions> => {
  const named = process.env["CHROMIUM_PATH"];
  const found = named ?? systemChromiums.find((file) => existsSync(file));
  // The tests of a build machine run as root, where Chromium's own sandbox refuses to.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  return found === undefined
    ? { ...(await unpackChromium()), args: [...args, "--no-zygote"] }
    : { executablePath: found, args };
};

const systemChromiums = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Its package unpacks into the temporary folder, where another version may already lie: it is given one of its own. */
const unpackChromium = async (): Promise<LaunchOptions> => {
  const packageFile = createRequire(import.meta.url).resolve("@sparticuz/chromium/package.json");
  const { version }: { readonly version: string } = createRequire(import.meta.url)(packageFile);
  const cache = process.env["AUTOUR_CACHE"] ?? path.join(homedir(), ".cache", "autour");
  const folder = path.join(cache, `chromium-${version}`);
  await mkdir(folder, { recursive: true });

  // A process of its own, because the folder is chosen by an environment variable.
  const unpack = `
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(${JSON.stringify(path.join(path.dirname(packageFile), "bin", "al2023.tar.br"))});
  `;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: path.resolve(import.meta.dirname, "..", ".."),
    env: { ...process.env, TMPDIR: folder },
  });
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      ...process.env,
      // Its own NSS and fonts: a bare machine has neither.
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: path.join(folder, "fonts"),
    },
  };
};
