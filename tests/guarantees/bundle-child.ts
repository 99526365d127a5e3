import path from "node:path";
import { build } from "vite";
import { projectFolder } from "#tests/support/core-harness.ts";

const OUT_FOLDER = path.join(projectFolder, "out/guarantees");

/**
 * A child program of this folder, bundled as the application itself is: a process that starts thousands of times should
 * not read a thousand files each time. Gives the path of what to run.
 */
export const bundleChild = async (name: string): Promise<string> => {
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: "error",
    build: {
      ssr: path.join(import.meta.dirname, `${name}.ts`),
      outDir: OUT_FOLDER,
      emptyOutDir: false,
      target: "node24",
      rolldownOptions: {
        // CommonJS that asks for its own file name does not work in a bundle.
        external: [/^better-sqlite3/, /^@myriaddreamin\//, "write-file-atomic", "vitest"],
        // What a child shares with the tests must not bring their runner along.
        treeshake: { moduleSideEffects: "no-external" },
        output: { entryFileNames: `${name}.js` },
      },
    },
    ssr: { noExternal: true },
  });
  return path.join(OUT_FOLDER, `${name}.js`);
};
