import { type Example, readExamples } from "../../../src/http/explorer/examples.ts";
import { THING_KINDS } from "../../../src/model/things.ts";
import { readRow } from "../layout.ts";
import { type BenchQuery, benchQuery } from "../query.ts";
import { candidates, type Search } from "../search.ts";
import { askedAndAnswered } from "./asked-and-answered.ts";
import { behindOneFact } from "./behind-one-fact.ts";
import type { ExampleForms } from "./forms.ts";
import { oneSpeaker } from "./one-speaker.ts";
import { theDenials } from "./the-denials.ts";
import { theLetter } from "./the-letter.ts";
import { theProgram } from "./the-program.ts";
import { whoDetainsForWhom } from "./who-detains-for-whom.ts";

const goals = { floor: 1.25 };
const SEARCH = "8-search";
/** What the example's search must find first. */
const SOUGHT = "agency/us-department-of-justice";

/** By the examples' file names. When an example changes, its forms must change too. */
const forms: Readonly<Record<string, ExampleForms>> = {
  "1-the-program": theProgram,
  "2-the-letter": theLetter,
  "3-asked-and-answered": askedAndAnswered,
  "4-the-denials": theDenials,
  "5-one-speaker": oneSpeaker,
  "6-who-detains-for-whom": whoDetainsForWhom,
  "7-behind-one-fact": behindOneFact,
};

/**
 * The explorer's examples, read from their files, on the built-in graph. One without a form by hand,
 * which takes more than one statement, is timed alone.
 */
export function explorerExamples(): BenchQuery[] {
  return readExamples().map((example) => {
    if (example.name === SEARCH) return searchExample(example);
    const known = forms[example.name];
    return known ? exampleByHand(example, known) : exampleAlone(example);
  });
}

function exampleAlone({ name, query, variables }: Example): BenchQuery {
  const given = variables ? JSON.parse(variables) : {};
  return benchQuery<null, unknown, never, never>({
    name: `example ${name}`,
    goals: {},
    inputs: [null],
    product: { document: query, variables: () => given, shape: (data) => data },
  });
}

function exampleByHand({ name, query, variables }: Example, { floor, peer }: ExampleForms) {
  const given = variables ? JSON.parse(variables) : {};
  return benchQuery<null, unknown, never, unknown[]>({
    name: `example ${name}`,
    goals,
    inputs: [null],
    product: { document: query, variables: () => given, shape: (data) => data },
    ...(peer && { peer: { ...peer, variables: () => ({}) } }),
    floor: {
      text: floor.text,
      parameters: () => given,
      shape: (rows) => {
        const items = rows.map((row) => readRow(floor.layout, row));
        return floor.isList ? { agencies: { nodes: items } } : items[0];
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
    floor: candidates(THING_KINDS),
  });
}
