import { type Example, readExamples } from "../../src/explorer/examples.ts";
import { type ThingKind, thingKinds } from "../../src/things/kinds.ts";
import { exampleFloors } from "./example-floors.ts";
import { examplePeers } from "./example-peers.ts";
import { readRow } from "./layout.ts";
import { type BenchQuery, benchQuery } from "./query.ts";
import { candidates, type Search } from "./search.ts";

const goals = { floor: 1.25 };
const SEARCH = "8-search";
/** What the example's search must find first. */
const SOUGHT = "agency/us-department-of-justice";

/**
 * The explorer's examples, as their files have them, on the built-in graph.
 * @param report is told of an example that has no form by hand, and is left out
 */
export function explorerExamples(report: (line: string) => void): BenchQuery[] {
  return readExamples().flatMap((example) => {
    if (example.name === SEARCH) return [searchExample(example)];
    const query = exampleByHand(example);
    if (!query) report(`bench/queries has no form by hand of the example ${example.name}.`);
    return query ? [query] : [];
  });
}

function exampleByHand({ name, query, variables }: Example): BenchQuery | null {
  const floor = exampleFloors[name];
  const peer = examplePeers[name];
  if (!floor) return null;
  const given = variables ? JSON.parse(variables) : {};
  const { text, layout, isList } = floor;
  return benchQuery<null, unknown, never, unknown[]>({
    name: `example ${name}`,
    goals,
    inputs: [null],
    product: { document: query, variables: () => given, shape: (data) => data },
    ...(peer && { peer: { ...peer, variables: () => ({}) } }),
    floor: {
      text,
      parameters: () => given,
      shape: (rows) => {
        const items = rows.map((row) => readRow(layout, row));
        return isList ? { agencies: { nodes: items } } : items[0];
      },
    },
  });
}

function searchExample({ name, query, variables }: Example): BenchQuery {
  const { text } = JSON.parse(variables ?? "{}");
  return benchQuery<Search, { search: { edges: { node: { id: string } }[] } }, never, unknown[]>({
    name: `example ${name}`,
    goals,
    inputs: [{ text, sought: SOUGHT }],
    product: {
      document: query,
      variables: () => ({ text }),
      shape: ({ search }) => search.edges[0]?.node.id,
    },
    floor: candidates(Object.keys(thingKinds) as ThingKind[]),
  });
}
