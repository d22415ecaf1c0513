import { defineConfig } from "vitest/config";
import everything from "./vitest.config.ts";

// The tests that need a browser, apart from `npm test`, which needs only Node, a JDK and Maven.
// Spread, not merged: merging would join the two lists of files.
export default defineConfig({
  ...everything,
  test: { ...everything.test, include: ["tests/browser/**/*.test.ts"], exclude: [] },
});
