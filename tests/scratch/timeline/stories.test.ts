import { beforeAll, expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES } from "../../support/stories.ts";

const { ask, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  await emptyGraph(database);
  await loadFiles(database, STORIES);
});

interface Told {
  sentence: string;
  kind: string;
  fact: { id: string; __typename: string };
  citations: { nodes: { exact: string }[] };
}

async function told(id: string): Promise<Told[]> {
  const { data, errors, runs } = await ask(
    `query ($id: ID!) { entity(id: $id) { timeline(first: 100) { nodes {
      sentence kind fact { id __typename } citations { nodes { exact } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(runs).toHaveLength(1);
  return data.entity.timeline.nodes;
}

it("tell a life in order, each entry with the passages behind it", async () => {
  const entries = await told("agency/redhorn-pipe");
  expect(entries.map(({ sentence }) => sentence)).toMatchSnapshot();
  for (const { citations, sentence } of entries) {
    expect(citations.nodes.length, sentence).toBeGreaterThan(0);
  }
});

it("tell of a statement what is ours, and who made it, with a name or without", async () => {
  const everybody = await ask(
    "{ people(first: 100) { nodes { id } } agencies(first: 100) { nodes { id } } cities(first: 100) { nodes { id } } }",
  );
  const ids = Object.values(everybody.data).flatMap((list) =>
    (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id),
  );
  const statements = (await Promise.all(ids.map(told)))
    .flat()
    .filter(({ kind }) => kind === "ABOUT" || kind === "SAID_BY");
  expect(statements.length).toBeGreaterThan(10);
  for (const { sentence, fact } of statements) {
    expect(fact.__typename).toBe("Statement");
    expect(sentence).toMatch(/ — (An article reported|.+ made a statement)( about [^:]+)?: /);
  }
  expect(statements.map(({ sentence }) => sentence).join("\n")).toMatch(
    /Somebody without a name \(“.+”\) made a statement about /,
  );
});
