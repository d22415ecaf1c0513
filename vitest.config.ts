import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/**
 * Tests by what they need. All but those in scratch run side by side, so none may rely on what another leaves
 * behind.
 */
function project(name: string, setup?: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      // The files of a worker share their modules: the schema is built once. Only tests that change what is
      // around them, such as the environment, get a process each.
      isolate: name === "processes",
      globalSetup: setup ? [`tests/support/${setup}-setup.ts`] : [],
      // A Neo4j that has just started takes twice as long to plan, and each plans every text of its own: files
      // that write share one, one file at a time. What takes long in them asks side by side.
      ...(name === "scratch" && { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    },
  };
}

/** Databases of their own, whole installations, a Python and the image, which take long and seldom change: in the thorough run only. */
const LONG = ["boot", "ends", "extruct", "image", "install", "serve-killed", "surroundings"];
const isThorough = process.env.THROUGHLINE_TESTS === "thorough";

export default defineConfig({
  resolve: {
    // Vite would take the package's other build for our sources than Node takes for Pothos and Yoga.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    projects: [
      // A database to write to, and the one with the built-in graph. The first, as it starts both at once.
      project("scratch", "scratch"),
      // No database and no other process.
      project("unit"),
      // A database with the built-in graph, which they only read.
      project("seeded", "seeded"),
      // Programs of their own: servers, Neo4j, compilers.
      project("processes", "seeded"),
    ],
    // For the two cores of the smallest machine.
    maxWorkers: 2,
    // Of a file whose tests ask side by side: as many as keep both cores at work.
    maxConcurrency: 3,
    // Only for what hangs: a machine that others use too takes three times as long.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
    // Every combination, where a run before each commit tries each part once.
    provide: { isThorough },
    exclude: isThorough ? [] : LONG.map((name) => `**/${name}.test.ts`),
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
    },
  },
});
