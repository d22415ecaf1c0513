import { type BenchQuery, benchQuery } from "./query.ts";

interface Person {
  id: string;
  name: string;
  degree: number;
}

const PAGE = 20;

/** The people with the most links; the peer knows no degree. */
export function mostConnected(): BenchQuery {
  return benchQuery<null, { people: { nodes: Person[] } }, never, [string, string, number]>({
    name: "the 20 most connected people",
    goals: { floor: 1.4 },
    inputs: [null],
    product: {
      document: `query MostConnected {
        people(first: ${PAGE}, orderBy: MOST_CONNECTED) { nodes { id name degree } }
      }`,
      variables: () => ({}),
      shape: ({ people }) => people.nodes,
    },
    floor: {
      text: `MATCH (p:Person) WHERE p.degree >= 0 AND p.id IS NOT NULL
        WITH p ORDER BY p.degree DESC, p.id DESC LIMIT ${PAGE}
        RETURN [p.id, p.name, p.degree]`,
      parameters: () => ({}),
      shape: (rows) => rows.map(([id, name, degree]) => ({ id, name, degree })),
    },
  });
}
