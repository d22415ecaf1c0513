import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { SEED } from "../../support/paths.ts";
import { readDot, readGraphml } from "../../support/read-drawings.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { fetchCounted, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
});

const PATH = "from=person/peter-simonson&to=person/jeff-sessions&first=1";

/** What ends a text, begins another or means something to a reader of one of the formats. */
const HOSTILE = [
  ...['"', "\\", '\\"', "\\N", "<b>x</b>", "</data>", "]]>", "&lt;", "&amp;", "&#10;", "'"],
  ...[
    "\\",
    "-->",
    "<!--",
    "{",
    "}",
    "];",
    "//",
    "/*",
    "#",
    "%",
    "\\l",
    "مرحبا",
    "Ünï",
    "\u{1F600}",
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom("a", "b")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

it("gives hostile names back exactly, in each format", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (name) => {
      const text = `MATCH (p:Person {id: "person/jeff-sessions"}) SET p.name = $name, p.label = $name`;
      await database.write((run) => run({ file: "hostile", text }, { name }));
      for (const [file, read] of [
        ["trace.dot", readDot],
        ["trace.graphml", readGraphml],
      ] as const) {
        const { text: drawn } = await fetchCounted(`/${file}?${PATH}`);
        const { nodes, edges } = await read(drawn);
        expect(nodes.map((node) => node.name).sort()).toEqual(["Peter Simonson", name].sort());
        expect(edges).toHaveLength(1);
        expect(edges[0]?.sentence).toContain(name);
      }
    }),
    { numRuns: inject("isThorough") ? 100 : 60 },
  );
});
