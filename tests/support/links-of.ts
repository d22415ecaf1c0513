import { kindOf } from "../../src/model/ids.ts";
import { thingKinds } from "../../src/model/things.ts";
import type { Answer } from "./ask.ts";

interface Edge {
  link: { sentence: string };
  node: { id: string };
}

/**
 * What a list of a thing's links holds, in its order: `Ann Lee owns Lee Ferries. → agency/lee-ferries`.
 * @param args of the list, with their brackets
 * @throws Error when the API answers with one
 */
export async function linksOf(
  ask: (query: string, variables: object) => Promise<Answer>,
  id: string,
  field: string,
  args = "",
): Promise<string[]> {
  const kind = kindOf(id);
  const { data, errors } = await ask(
    `query ($id: ID!) { node(id: $id) { ... on ${kind && thingKinds[kind].label} {
       ${field}${args} { edges { link { sentence } node { id } } } } } }`,
    { id },
  );
  if (errors) throw new Error(`${id} ${field}: ${JSON.stringify(errors)}`);
  const edges: Edge[] = data.node[field].edges;
  return edges.map(({ link, node }) => `${link.sentence} → ${node.id}`);
}
