import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";
import type { StillLockScreen } from "../src-renderer/app/still-lock-screen.tsx";

/**
 * Writes the lock screen as HTML beside the built page, once per language (src-renderer/app/still-lock-screen.tsx): the
 * window then has it on the screen before any program of the page has been read (src-main/hosts/first-look.ts).
 */
export const stillLockScreens = (root: string): Plugin => ({
  name: "autour:still-lock-screens",
  apply: "build",
  enforce: "post",
  async generateBundle() {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: "warn",
      appType: "custom",
      plugins: [react()],
      define: { AUTOUR_VERSION: '""' },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      const { drawStillLockScreens } = await server.ssrLoadModule("/app/still-lock-screen.tsx");
      const stills: ReadonlyArray<StillLockScreen> = await drawStillLockScreens();
      for (const still of stills)
        this.emitFile({
          type: "asset",
          fileName: `still-lock-screen-${still.language}.json`,
          source: JSON.stringify(still),
        });
    } finally {
      await server.close();
    }
  },
});

/**
 * The style sheet of the first paint within the page, and its letters asked for with it: each file that the page has to ask
 * for first is a way to the main process and back.
 */
export const firstPaintInOneFile = (): Plugin => ({
  name: "autour:first-paint-in-one-file",
  apply: "build",
  enforce: "post",
  generateBundle(_options, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset" || typeof page.source !== "string")
      throw new Error("the build made no page");
    page.source = page.source.replace(
      /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)">/g,
      (_link, name: string) => {
        const sheet = bundle[name];
        if (sheet?.type !== "asset") throw new Error(`the build made no ${name}`);
        const css = String(sheet.source).replaceAll("url(./", "url(./assets/");
        const letters = /\.\/assets\/[\w-]*-latin-wght-[\w-]*\.woff2/.exec(css)?.[0];
        if (letters === undefined) throw new Error("the first style sheet names no letters");
        delete bundle[name];
        return (
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="${letters}">` +
          `<style>${css}</style>`
        );
      },
    );
  },
});
