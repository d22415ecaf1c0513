/** What one query is to be held against, as a share of another contender's time. */
export interface Goals {
  peer?: number;
  floor?: number;
}

/** A query in GraphQL, and how its answer becomes comparable with the others' answers. */
export interface GraphqlForm<Input, Data> {
  document: string;
  variables(input: Input): Record<string, unknown>;
  shape(data: Data, input: Input): unknown;
}

/** The same in Cypher by hand: one statement whose records hold one value each, a positional list. */
export interface CypherForm<Input, Row> {
  text: string;
  parameters(input: Input): Record<string, unknown>;
  shape(rows: readonly Row[], input: Input): unknown;
}

interface Definition<Input, Product, Peer, Row> {
  name: string;
  goals: Goals;
  /** Rounds go through these, so that no answer is asked for twice in a row. */
  inputs: readonly Input[];
  product: GraphqlForm<Input, Product>;
  /** Absent where @neo4j/graphql has no form for it. */
  peer?: GraphqlForm<Input, Peer>;
  floor: CypherForm<Input, Row>;
}

/** A form with its input: ready to be sent. */
export interface GraphqlCase {
  /** The request's body. */
  body: string;
  shape(data: unknown): unknown;
}

export interface CypherCase {
  text: string;
  parameters: Record<string, unknown>;
  shape(rows: readonly unknown[]): unknown;
}

export interface Case {
  product: GraphqlCase;
  peer: GraphqlCase | null;
  floor: CypherCase;
}

/** A query with all its inputs; what the answers look like is known to its forms alone. */
export interface BenchQuery {
  name: string;
  goals: Goals;
  cases: readonly Case[];
}

export function benchQuery<Input, Product, Peer, Row>({
  name,
  goals,
  inputs,
  product,
  peer,
  floor,
}: Definition<Input, Product, Peer, Row>): BenchQuery {
  const cases = inputs.map((input) => ({
    product: graphqlCase(product, input),
    peer: peer ? graphqlCase(peer, input) : null,
    floor: {
      text: floor.text,
      parameters: floor.parameters(input),
      shape: (rows: readonly unknown[]) => floor.shape(rows as readonly Row[], input),
    },
  }));
  return { name, goals, cases };
}

function graphqlCase<Input, Data>(form: GraphqlForm<Input, Data>, input: Input): GraphqlCase {
  return {
    body: JSON.stringify({ query: form.document, variables: form.variables(input) }),
    shape: (data) => form.shape(data as Data, input),
  };
}

/** A list of things whose order the question leaves open, each once, in an order of its own. */
export function once<T extends { id: string }>(items: readonly T[]): T[] {
  const each = new Map(items.map((item) => [item.id, item]));
  return [...each.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
