import { defineConfig } from "vitest/config";

// The tests that need a browser, apart from `npm test`, which needs only Node, a JDK and Maven.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: "tests/support/scratch-setup.ts",
    fileParallelism: false,
    // Only for what hangs: a machine that others use too takes three times as long.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
  },
});
