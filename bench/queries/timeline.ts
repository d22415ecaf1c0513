import { crowdedSpeakers } from "../graph/crowded.ts";
import type { Sizes } from "../graph/sizes.ts";
import { date } from "./layout.ts";
import { type BenchQuery, benchQuery } from "./query.ts";

const SIZE = 20;
const GOALS = { floor: 1.4 };

interface Entry {
  id: string;
  kind: string;
  phase: string;
  on: { edtf: string } | null;
}

/** A page of the timelines of speakers who differ only in the number of their statements, each by itself. */
export function timelinePages(sizes: Sizes): BenchQuery[] {
  return crowdedSpeakers(sizes).map(({ speaker, size }) =>
    benchQuery<
      string,
      { entity: { timeline: { nodes: Entry[] } } },
      never,
      [id: string, kind: string, phase: string, on: string | null]
    >({
      name: `a page of a timeline of ${size} statements`,
      goals: GOALS,
      inputs: [speaker.id],
      product: {
        document: `query Timeline($id: ID!) {
          entity(id: $id) { timeline(first: ${SIZE}) { nodes { id kind phase on { edtf } } } }
        }`,
        variables: (id) => ({ id }),
        shape: ({ entity }) => entity.timeline.nodes,
      },
      floor: {
        text: `MATCH (m:Moment)
          WHERE m.entity = $id AND m.sort >= "" AND m.id IS NOT NULL AND m.kind IS NOT NULL
          WITH m ORDER BY m.entity, m.sort, m.id LIMIT ${SIZE}
          RETURN [m.id, m.kind, m.phase, m.on]`,
        parameters: (id) => ({ id }),
        shape: (rows) =>
          rows.map(([id, kind, phase, on]) => ({ id, kind, phase, on: date(() => on) })),
      },
    }),
  );
}
