import { fields, list, readRow, value, values, withoutPages } from "./layout.ts";
import { type BenchQuery, benchQuery, type Goals, once } from "./query.ts";

interface Program {
  id: string;
  sites: { id: string; servedBy: { id: string; officials: { id: string }[] }[] }[];
}

const named = { id: value, name: value };
const person = fields({ ...named, statements: list(values("id", "gist")) });
const agency = fields({ ...named, officials: list(person) });
const layout = fields({
  ...named,
  sites: list(fields({ ...named, servedBy: list(agency) })),
});

/**
 * A program, its cities, the agencies that serve them, their officials, and the latest three
 * statements of each. The intermediate lists are shorter than their pages, so their order is left
 * open, and the peer and the hand-written form need not sort them.
 */
export function programDown(programs: readonly string[], name: string, goals: Goals): BenchQuery {
  return benchQuery<string, unknown, { programs: Program[] }, unknown[]>({
    name,
    goals,
    inputs: programs,
    product: {
      document: `query Program($id: ID!) {
        entity(id: $id) {
          id name
          ... on Program {
            sites(first: 15) { nodes {
              id name
              servedBy(first: 5) { nodes {
                id name
                officials(first: 20) { nodes {
                  id name
                  statements(first: 3) { nodes { id gist } }
                } }
              } }
            } }
          }
        }
      }`,
      variables: (id) => ({ id }),
      shape: (data) => ordered((withoutPages(data) as { entity: Program }).entity),
    },
    peer: {
      document: `query Program($id: ID!) {
        programs(where: { id: { eq: $id } }) {
          id name
          sites { id name servedBy { id name officials {
            id name
            statements(limit: 3, sort: [{ saidOnSort: DESC }, { id: DESC }]) { id gist }
          } } }
        }
      }`,
      variables: (id) => ({ id }),
      shape: ({ programs: [program] }) => ordered(program),
    },
    floor: {
      text: `MATCH (p:Program {id: $id})
        CALL (p) {
          MATCH (p)<-[:SITE_OF]-(c:City)
          CALL (c) {
            MATCH (c)<-[:SERVES]-(a:Agency)
            CALL (a) {
              MATCH (a)<-[:HELD_OFFICE]-(o:Person)
              CALL (o) {
                MATCH (s:Statement)-[l:SAID_BY]->(:Entity)
                WHERE l.toId = o.id AND l.saidOnSort >= "" AND l.id IS NOT NULL
                WITH s, l ORDER BY l.toId DESC, l.saidOnSort DESC, l.id DESC LIMIT 3
                RETURN collect([s.id, s.gist]) AS statements
              }
              RETURN collect([o.id, o.name, statements]) AS officials
            }
            RETURN collect([a.id, a.name, officials]) AS agencies
          }
          RETURN collect([c.id, c.name, agencies]) AS sites
        }
        RETURN [p.id, p.name, sites]`,
      parameters: (id) => ({ id }),
      shape: ([row]) => ordered(row && (readRow(layout, row) as Program)),
    },
  });
}

/** Whoever has held two offices at one agency is linked to it twice. */
function ordered(program: Program | undefined) {
  return (
    program && {
      ...program,
      sites: once(program.sites).map(({ servedBy, ...city }) => ({
        ...city,
        servedBy: once(servedBy).map(({ officials, ...agency }) => ({
          ...agency,
          officials: once(officials),
        })),
      })),
    }
  );
}
