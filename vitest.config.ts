import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vite would take the package's other build for our sources than Node takes for Pothos and Yoga.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // These need a browser: `npm run test:browser`.
    exclude: ["tests/browser/**"],
    globalSetup: "tests/support/global-setup.ts",
    // One database serves all files, and some files write: they run one after another.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
    },
  },
});
