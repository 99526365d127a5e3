/**
 * Draws every icon of Autour from its one source, icons/autour.svg: `node build/draw-icons.ts`. The results are kept
 * beside it, so that a package can be built without a browser.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { BICUBIC2, clearCache, createICNS, createICO } from "png2icons";
import { chromiumLaunchOptions } from "#tests/support/chromium.ts";

const folder = path.join(import.meta.dirname, "icons");
const pageIcon = path.join(import.meta.dirname, "..", "src-renderer", "public", "icon.png");
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const LARGEST = 1024;

/** Of the page that a handed-over dossier is drawn on, in the units of the source. */
const sheet = (sign: string) => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <path d="M12 2h28l14 14v42a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z"
    fill="#faf9f6" stroke="#918b7f" stroke-width="2" stroke-linejoin="round" />
  <path d="M40 2v10a4 4 0 0 0 4 4h10z" fill="#ddd9d0" stroke="#918b7f" stroke-width="2" stroke-linejoin="round" />
  <svg x="15" y="22" width="32" height="32" viewBox="0 0 64 64">${sign}</svg>
</svg>`;

const draw = async (browser: Browser, svg: string, size: number): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style><img src="${address}" width="${size}" height="${size}" />`,
  );
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
};

const writeContainers = async (name: string, largest: Buffer) => {
  clearCache();
  const containers = {
    ico: createICO(largest, BICUBIC2, 0, false, true),
    icns: createICNS(largest, BICUBIC2, 0),
  };
  for (const [extension, bytes] of Object.entries(containers)) {
    if (bytes === null) throw new Error(`${name}.${extension} could not be made.`);
    await writeFile(path.join(folder, `${name}.${extension}`), bytes);
  }
};

const source = await readFile(path.join(folder, "autour.svg"), "utf8");
const browser = await chromium.launch(await chromiumLaunchOptions());
await mkdir(path.join(folder, "linux"), { recursive: true });
for (const size of linuxSizes)
  await writeFile(
    path.join(folder, "linux", `${size}x${size}.png`),
    await draw(browser, source, size),
  );
// Of the page, and of the window on Linux.
await copyFile(path.join(folder, "linux", "128x128.png"), pageIcon);
await writeContainers("autour", await draw(browser, source, LARGEST));
await writeContainers("dossier", await draw(browser, sheet(source), LARGEST));
await browser.close();
