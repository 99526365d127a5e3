import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";

/** A Chromium for the tests: the one named by CHROMIUM_PATH, the system's, or the one that npm installed. */
export const chromiumLaunchOptions = async (): Promise<LaunchOptions> => {
  const named = process.env["CHROMIUM_PATH"];
  const found = named ?? systemChromiums.find((file) => existsSync(file));
  // The tests of a build machine run as root, where Chromium's own sandbox refuses to.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  return found === undefined
    ? { ...(await unpackChromium()), args }
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
  const { default: shipped, inflate } = await import("@sparticuz/chromium");
  const files = path.join(import.meta.dirname, "../../node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(path.join(files, "package.json"), "utf8"));
  const cache = process.env["AUTOUR_CACHE"] ?? path.join(homedir(), ".cache", "autour");
  const folder = path.join(cache, `chromium-${version}`);
  await mkdir(folder, { recursive: true });

  const usual = tmpdir();
  process.env["TMPDIR"] = folder;
  try {
    await shipped.executablePath();
    await inflate(path.join(files, "bin", "al2023.tar.br"));
  } finally {
    process.env["TMPDIR"] = usual;
  }
  // Its own list of fonts names /tmp.
  await writeFile(
    path.join(folder, "fonts", "fonts.conf"),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
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
