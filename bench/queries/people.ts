import { fields, list, readRow, value, values, withoutPages } from "./layout.ts";
import { type BenchQuery, benchQuery, once } from "./query.ts";

/**
 * A page of fifty people by name: where the product's list continues, and which people are on the
 * page.
 */
export interface PeoplePage {
  /** The product's cursor. */
  after: string;
  /** The last person of the previous page, from which the hand-written keyset continues. */
  last: { label: string; id: string };
  ids: string[];
}

export const PAGE = 50;

interface Agency {
  id: string;
  /** Absent on a city, which may be among the product's offices. */
  serves?: { id: string }[];
}
interface Product {
  people: { id: string; offices: Agency[] }[];
}
interface Peer {
  people: { id: string; agencies: Agency[] }[];
}

const layout = fields({
  ...{ id: value, name: value },
  agencies: list(
    fields({
      ...{ id: value, name: value, kind: value },
      serves: list(values("id", "name", "region")),
    }),
  ),
});

/**
 * Fifty people, the agencies where they have held office, and the cities that these serve. The
 * product reads the page in order of name; the peer is given the fifty ids, because it would have
 * to sort everybody. Offices in cities, which only the product's form returns, are removed from the
 * responses.
 */
export function peopleAgenciesCities(pages: readonly PeoplePage[]): BenchQuery {
  return benchQuery<PeoplePage, unknown, Peer, unknown[]>({
    name: "50 people → agencies → city",
    goals: { peer: 0.5, floor: 1.25 },
    inputs: pages,
    product: {
      document: `query People($after: String) {
        people(first: ${PAGE}, after: $after) {
          nodes {
            id name
            offices { nodes { id name ... on Agency { kind serves { nodes { id name region } } } } }
          }
        }
      }`,
      variables: ({ after }) => ({ after }),
      shape: (data) => {
        const { people } = withoutPages(data) as Product;
        return ordered(people.map(({ offices, ...person }) => ({ ...person, agencies: offices })));
      },
    },
    peer: {
      document: `query People($ids: [ID!]!) {
        people(where: { id: { in: $ids } }) {
          id name
          agencies { id name kind serves { id name region } }
        }
      }`,
      variables: ({ ids }) => ({ ids }),
      shape: ({ people }) => ordered(people),
    },
    floor: {
      text: `MATCH (p:Person)
        WHERE p.label >= $label AND p.id IS NOT NULL AND [p.label, p.id] > [$label, $id]
        WITH p ORDER BY p.label, p.id LIMIT ${PAGE}
        CALL (p) {
          MATCH (p)-[:HELD_OFFICE]->(a:Agency)
          CALL (a) {
            MATCH (a)-[:SERVES]->(c:City)
            RETURN collect([c.id, c.name, c.region]) AS cities
          }
          RETURN collect([a.id, a.name, a.kind, cities]) AS agencies
        }
        RETURN [p.id, p.name, agencies]`,
      parameters: ({ last }) => last,
      shape: (rows) => ordered(rows.map((row) => readRow(layout, row)) as Peer["people"]),
    },
  });
}

/**
 * Whoever has held two offices at one agency is linked to it twice; the query asks where, not how
 * often.
 */
function ordered(people: Peer["people"]) {
  return once(people).map(({ agencies, ...person }) => ({
    ...person,
    agencies: once(agencies).flatMap(({ serves, ...agency }) =>
      serves ? [{ ...agency, serves: once(serves) }] : [],
    ),
  }));
}
