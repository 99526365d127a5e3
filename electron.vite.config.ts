import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { firstPaintInOneFile, stillLockScreens } from "./build/still-lock-screens.ts";
import { oneByteProgramsOnly } from "./build/one-byte-programs.ts";
import packageJson from "./package.json" with { type: "json" };

/** Compiled code and WebAssembly stay beside the bundle; everything else is bundled into it. */
const external = [/^better-sqlite3/, /^@myriaddreamin\//, /^hunspell-wasm/];

const from = (file: string) => path.resolve(import.meta.dirname, file);

// The oldest Electron the output must run in is 33 (Node 20.18, Chromium 130): the one the tests find on npm.
export default defineConfig({
  main: {
    plugins: [oneByteProgramsOnly()],
    build: {
      target: "node20.18",
      sourcemap: false,
      // Read at each start.
      minify: true,
      rolldownOptions: {
        input: {
          main: from("src-main/app/main.ts"),
          "utility-process": from("src-main/hosts/utility-process.ts"),
          "node-server": from("src-main/hosts/node-server.ts"),
          // build/start.mjs imports it.
          "keep-door": from("src-main/hosts/keep-door.ts"),
        },
        external,
      },
    },
  },
  preload: {
    build: {
      target: "node20.18",
      sourcemap: false,
      // A sandboxed preload is one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: from("src-main/preload/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: from("src-renderer"),
    plugins: [
      react(),
      stillLockScreens(from("src-renderer")),
      firstPaintInOneFile(),
      oneByteProgramsOnly(),
    ],
    define: { AUTOUR_VERSION: JSON.stringify(packageJson.version) },
    build: {
      target: "chrome130",
      sourcemap: false,
      minify: true,
      // Fonts written into the style sheet would need a wider content security policy.
      assetsInlineLimit: 0,
      // Read from the disk of the same computer, so its size costs no waiting (in kB).
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: from("src-renderer/index.html") },
    },
  },
});
