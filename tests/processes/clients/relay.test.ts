import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from "relay-runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { ROOT } from "../../support/paths.ts";

const { ask } = openApi();
const RELAY_COMPILER = createRequire(import.meta.url).resolve("relay-compiler/cli.js");
const ID = "person/jeff-sessions";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relay-"));
  await cp(new URL("./relay/", import.meta.url), join(folder, "src"), { recursive: true });
  await cp(`${ROOT}schema.graphql`, join(folder, "schema.graphql"));
  const config = {
    src: "src",
    schema: "schema.graphql",
    language: "javascript",
    eagerEsModules: true,
  };
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await promisify(execFile)(process.execPath, [RELAY_COMPILER], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true }));

async function compiled<T>(name: string): Promise<T> {
  const file = join(folder, "src", "__generated__", `${name}.graphql.js`);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)).default as T;
}

interface Statements {
  statements: {
    edges: { node: { gist: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

describe("an app with Relay", () => {
  it("compiles against the schema, and pages through a connection in its own store", async () => {
    const environment = new Environment({
      network: Network.create(async ({ text }, variables) => {
        const { data, errors } = await ask(text ?? "", variables);
        return errors ? { data, errors } : { data };
      }),
      store: new Store(new RecordSource()),
    });
    const run = (query: ConcreteRequest, variables: Variables) =>
      fetchQuery(environment, query, variables).toPromise();

    const query = await compiled<ConcreteRequest>("OneSpeakerQuery");
    const operation = createOperationDescriptor(query, { id: ID });
    environment.retain(operation);
    const fragment = await compiled<ReaderFragment>("OneSpeaker_statements");
    const seen = (): Statements["statements"] => {
      const { node } = environment.lookup(operation.fragment).data as {
        node: { person: object };
      };
      const selector = getSingularSelector(fragment, node.person);
      if (!selector) throw new Error("Relay has no person here.");
      return (environment.lookup(selector).data as unknown as Statements).statements;
    };

    await run(query, { id: ID });
    expect(seen().edges).toHaveLength(3);
    const next = await compiled<ConcreteRequest>("OneSpeakerPageQuery");
    while (seen().pageInfo.hasNextPage) {
      await run(next, { id: ID, count: 3, cursor: seen().pageInfo.endCursor });
    }

    const whole = await ask(
      "query ($id: ID!) { node(id: $id) { ... on Person { statements(first: 100) { nodes { gist } } } } }",
      { id: ID },
    );
    expect(seen().edges.length).toBeGreaterThan(6);
    expect(seen().edges.map(({ node }) => node)).toMatchObject(whole.data.node.statements.nodes);
  });
});
