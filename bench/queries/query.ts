/** The goals of one query, each as a share of another contender's time. */
export interface Goals {
  peer?: number;
  floor?: number;
}

/** A query in GraphQL, and how its response is converted for comparison. */
export interface GraphqlForm<Input, Data> {
  document: string;
  variables(input: Input): Record<string, unknown>;
  shape(data: Data, input: Input): unknown;
}

/**
 * The same query in hand-written Cypher: one statement whose records have one value each, a
 * positional list.
 */
export interface CypherForm<Input, Row> {
  text: string;
  parameters(input: Input): Record<string, unknown>;
  shape(rows: readonly Row[], input: Input): unknown;
}

interface Definition<Input, Product, Peer, Row> {
  name: string;
  goals: Goals;
  /** Rounds cycle through these, so that no query is repeated in a row with the same input. */
  inputs: readonly Input[];
  product: GraphqlForm<Input, Product>;
  /** Absent if @neo4j/graphql can't express it. */
  peer?: GraphqlForm<Input, Peer>;
  /** Absent if no statement by hand can. */
  floor?: CypherForm<Input, Row>;
}

/** A query with one input: ready to be sent. */
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
  floor: CypherCase | null;
}

/** A query with all its inputs; only its forms know what the responses look like. */
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
    floor: floor ? cypherCase(floor, input) : null,
  }));
  return { name, goals, cases };
}

function graphqlCase<Input, Data>(form: GraphqlForm<Input, Data>, input: Input): GraphqlCase {
  return {
    body: JSON.stringify({ query: form.document, variables: form.variables(input) }),
    shape: (data) => form.shape(data as Data, input),
  };
}

function cypherCase<Input, Row>(form: CypherForm<Input, Row>, input: Input): CypherCase {
  return {
    text: form.text,
    parameters: form.parameters(input),
    shape: (rows) => form.shape(rows as readonly Row[], input),
  };
}

/** The statement by hand of a case that has one. */
export function byHand({ floor }: Case): CypherCase {
  if (!floor) throw new Error("This query has no statement by hand.");
  return floor;
}

/** A list whose order the query leaves open: deduplicated, and sorted for comparison. */
export function once<T extends { id: string }>(items: readonly T[]): T[] {
  const each = new Map(items.map((item) => [item.id, item]));
  return [...each.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
