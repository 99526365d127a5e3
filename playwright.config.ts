import { defineConfig } from "@playwright/test";

/** One set of journeys, two hosts: the browser (`chromium`) and the window (`electron`). See tests/support/app-fixture.ts. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  // Each has a folder, a host and, for windows, a screen of its own; a third of a journey is waiting.
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  // A click may be lost on a computer that is busy elsewhere; what only passes at the second try is told as flaky.
  retries: process.env["CI"] ? 1 : 0,
  // .ci/run adds up the tests from the second one.
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["list"], ["json"]] : "list",
  projects: [
    { name: "chromium", testIgnore: "**/*.electron.spec.ts" },
    {
      name: "electron",
      testIgnore: "**/*.chromium.spec.ts",
      // Windows that share the screen of a session take the focus from one another.
      ...(process.env["DISPLAY"] ? { workers: 1 } : {}),
    },
    // What is installed, after `npm run package:local`.
    { name: "packaged", testDir: "tests/packaged" },
  ],
});
