import { type BenchQuery, benchQuery } from "./query.ts";

interface Entity {
  id: string;
  name: string;
  summary: string | null;
  recordedAt: string;
}

/** One person by id, with the properties that a heading shows. */
export function entityById(ids: readonly string[], name = "entity by id"): BenchQuery {
  return benchQuery<string, { entity: Entity }, { people: Entity[] }, unknown[]>({
    name,
    goals: { peer: 0.3, floor: 1.25 },
    inputs: ids,
    product: {
      document: `query EntityById($id: ID!) {
        entity(id: $id) { id name summary recordedAt }
      }`,
      variables: (id) => ({ id }),
      shape: ({ entity }) => entity,
    },
    peer: {
      document: `query EntityById($id: ID!) {
        people(where: { id: { eq: $id } }) { id name summary recordedAt }
      }`,
      variables: (id) => ({ id }),
      shape: ({ people }) => people[0],
    },
    floor: {
      text: "MATCH (p:Person {id: $id}) RETURN [p.id, p.name, p.summary, p.recordedAt]",
      parameters: (id) => ({ id }),
      shape: (rows) => {
        const [id, name, summary, recordedAt] = rows[0] ?? [];
        return { id, name, summary, recordedAt };
      },
    },
  });
}
