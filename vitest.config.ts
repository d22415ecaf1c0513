import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Tests by what they need. All run side by side, so none may rely on what another leaves behind. */
function project(name: string, ...setups: string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      // The files of a worker share their modules: the schema is built once. Only tests that change what is
      // around them, such as the environment, get a process each.
      isolate: name === "processes",
      globalSetup: setups.map((setup) => `tests/support/${setup}-setup.ts`),
    },
  };
}

/** Whole installations and ways to end, which take long and seldom change: in the thorough run only. */
const LONG = ["ends", "install", "serve-killed"].map((name) => `**/${name}.test.ts`);
const isThorough = process.env.THROUGHLINE_TESTS === "thorough";

export default defineConfig({
  resolve: {
    // Vite would take the package's other build for our sources than Node takes for Pothos and Yoga.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    projects: [
      // No database and no other process.
      project("unit"),
      // A database with the built-in graph, which they only read.
      project("seeded", "seeded"),
      // A database to write to, one for each worker.
      project("scratch", "seeded", "scratch"),
      // Programs of their own: servers, Neo4j, compilers.
      project("processes", "seeded"),
    ],
    // Each has a scratch database of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
    // Every combination, where a run before each commit tries each part once.
    provide: { isThorough },
    exclude: isThorough ? [] : LONG,
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
    },
  },
});
