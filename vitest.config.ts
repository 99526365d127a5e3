import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };

export default defineConfig({
  define: { AUTOUR_VERSION: JSON.stringify(packageJson.version) },
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/integration/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    // Vitest keeps a processor for itself, which is half of a small computer; what tests do there is mostly to wait.
    maxWorkers: "100%",
  },
});
