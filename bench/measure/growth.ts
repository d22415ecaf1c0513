import type { Contender } from "../contenders/contender.ts";
import { arguedTopics } from "../graph/argued.ts";
import { crowdedSpeakers } from "../graph/crowded.ts";
import type { Sizes } from "../graph/sizes.ts";
import { positionsPage } from "../queries/argument.ts";
import { entityById } from "../queries/entity-by-id.ts";
import { statementPage } from "../queries/pages.ts";
import { programDown } from "../queries/program.ts";
import type { BenchQuery } from "../queries/query.ts";
import { searchWord } from "../queries/search.ts";
import { measureRounds, type QueryResult, type RoundsOptions, warmUp } from "./rounds.ts";

/** One query on things that differ only in the number of their links. */
export interface GrowthRow {
  name: string;
  sizes: { links: number; result: QueryResult }[];
}

type Ladder = { links: number; query: BenchQuery }[];

/** The queries for each step of the ladder. */
export function ladders(sizes: Sizes): { name: string; steps: Ladder }[] {
  const speakers = crowdedSpeakers(sizes).slice(0, sizes.ladder.length);
  const ladder = (name: string, of: (speaker: (typeof speakers)[number]) => BenchQuery) => ({
    name,
    steps: speakers.map((speaker) => ({ links: speaker.size, query: of(speaker) })),
  });
  const first = (id: string) => [{ id, after: null, offset: 0, last: null }];
  return [
    ladder("entity by id", ({ speaker }) => entityById([speaker.id])),
    ladder("a page of a speaker's statements", ({ speaker }) =>
      statementPage("statements", first(speaker.id), "statements", {}),
    ),
    ladder("a page of the statements about a topic", ({ topic }) =>
      statementPage("statementsAbout", first(topic.id), "statementsAbout", {}),
    ),
    ladder("a page of the statements that mention a city", ({ city }) =>
      statementPage("mentionedIn", first(city.id), "mentionedIn", {}),
    ),
    {
      name: "a page of the positions on a topic",
      steps: arguedTopics(sizes).map(({ size, topic }) => ({
        links: size,
        query: positionsPage([topic.id], "positions"),
      })),
    },
    ladder("program → … → statements, that speaker among the people", ({ program }) =>
      programDown([program.id], "program", {}),
    ),
    ladder("full text: a word of so many statements", ({ word }) => searchWord(word)),
  ];
}

/** Times all steps of all ladders in the same rounds. */
export async function measureGrowth(
  sizes: Sizes,
  contenders: readonly Contender[],
  options: RoundsOptions & { warmUpMilliseconds: number },
): Promise<GrowthRow[]> {
  const all = ladders(sizes);
  const queries = all.flatMap(({ steps }) => steps.map(({ query }) => query));
  await warmUp(queries, contenders, options.warmUpMilliseconds);
  const measured = await measureRounds(queries, contenders, options);
  const results = measured.queries.values();
  return all.map(({ name, steps }) => ({
    name,
    sizes: steps.map(({ links }) => {
      const result = results.next().value;
      if (!result) throw new Error(`“${name}” was not measured for ${links} links.`);
      return { links, result };
    }),
  }));
}
