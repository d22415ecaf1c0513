/** Tests of which one should fail: files below `tests/`, and of these perhaps only some, by name. */
export interface Catcher {
  files: readonly string[];
  /** A regular expression, as `vitest -t` takes it. */
  names?: string;
}

const LOADING: Catcher = { files: ["scratch/loading/load-bundles.test.ts"] };
const CHECK: Catcher = { files: ["scratch/changes/check-graph.test.ts"] };
const SEARCH: Catcher = { files: ["seeded/search/search.test.ts", "scratch/search"] };
const SUGGESTIONS: Catcher = { files: ["seeded/search/suggest.test.ts"] };
const PATHS: Catcher = { files: ["scratch/paths", "seeded/paths"] };
const SHARING: Catcher = { files: ["scratch/sharing"] };
const NEIGHBORHOOD: Catcher = { files: ["scratch/neighborhood", "seeded/neighborhood"] };
const ARGUMENT: Catcher = { files: ["scratch/argument", "seeded/argument"] };
const BY_NAME: Catcher = { files: ["seeded/api/by-name.test.ts"] };
const TIMELINES: Catcher = { files: ["scratch/timeline"] };
const SCHEMA: Catcher = { files: ["scratch/graph/statement-links.test.ts"] };

/** A membership's test has the Cypher file in its name. */
const memberships = (file: string): Catcher => ({
  files: ["scratch/api/memberships.test.ts"],
  names: file,
});

/** A filter's words are dealt out among the lists that have it. */
const FILTERS: Catcher = {
  files: ["scratch/api/filters.test.ts"],
  names: "keeps by the words of its filter",
};

/** By what a Cypher file's path begins or ends with. */
const FIRST: readonly [RegExp, (file: string) => Catcher][] = [
  [
    /^changes\/(acyclic|.*positions)|^schema\/026|^argument\/(asked|thread|unanswered)/,
    () => ARGUMENT,
  ],
  [/^changes\/(misplaced|unattested)/, () => CHECK],
  [/^timeline\/|^changes\/told-times|^schema\/025/, () => TIMELINES],
  [/^changes\//, () => LOADING],
  [/^schema\//, () => SCHEMA],
  [/^paths\//, () => PATHS],
  [/^sharing\//, () => SHARING],
  [/^neighborhood\//, () => NEIGHBORHOOD],
  [/^search\/suggestions/, () => SUGGESTIONS],
  [/^search\//, () => SEARCH],
  [/^things\/(by-name|named)|^statements\/discussing/, () => BY_NAME],
  [/filter\.cypher$/, () => FILTERS],
  [/./, memberships],
];

/** Those that are tried of any file, when none of its own has failed: a reversed arrow may show elsewhere. */
const LAST: Catcher = {
  files: ["scratch/api/memberships.test.ts", "scratch/loading", "seeded/search", "seeded/people"],
};

/** The tests that should fail for an arrow of a Cypher file. */
export function catcherOf(file: string): Catcher {
  const [, make = memberships] = FIRST.find(([path]) => path.test(file)) ?? [];
  return make(file);
}

/** What is run for it, one after another until a test fails. */
export const catchersOf = (file: string): Catcher[] => [catcherOf(file), LAST];
