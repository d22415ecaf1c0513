import { agency } from "../graph/agencies.ts";
import { city } from "../graph/cities.ts";
import { type Crowded, crowdedSpeakers } from "../graph/crowded.ts";
import { person } from "../graph/people.ts";
import { program } from "../graph/programs.ts";
import { at } from "../graph/random.ts";
import type { Sizes } from "../graph/sizes.ts";
import { entityById } from "./entity-by-id.ts";
import { explorerExamples } from "./examples.ts";
import { statementPage } from "./pages.ts";
import { peopleAgenciesCities } from "./people.ts";
import { programDown } from "./program.ts";
import type { BenchQuery } from "./query.ts";
import { type Search, searchAll, searchPeople } from "./search.ts";
import type { WalkedPages } from "./walk-pages.ts";

/** How many different questions each query asks in turn. */
const INPUTS = 20;
const NESTED = { peer: 0.5, floor: 1.25 };
const WITH_HUB = { peer: 0.1, floor: 1.25 };
const HUB_PAGE = { peer: 0.05, floor: 1.4 };

/** The queries of the table, on a graph of these sizes. */
export function allQueries(
  sizes: Sizes,
  { people, hub }: WalkedPages,
  report: (line: string) => void,
): BenchQuery[] {
  const { program: withHub } = hubOf(sizes);
  return [
    entityById(numbers(sizes.people).map((number) => person(number).id)),
    peopleAgenciesCities(people),
    programDown(
      numbers(sizes.programs).map((number) => program(number).id),
      "program → cities → agencies → people → statements",
      NESTED,
    ),
    programDown([withHub.id], "the same, with a hub among the people", WITH_HUB),
    statementPage("statements", hub, `a page of a hub's ${sizes.hub} statements`, HUB_PAGE),
    searchPeople(names(sizes)),
    searchAll(names(sizes), "full text: a person's name among everything"),
    searchAll(police(sizes), "full text: a city and “police” among everything"),
    ...explorerExamples(report),
  ];
}

export function hubOf(sizes: Sizes): Crowded {
  return at(crowdedSpeakers(sizes), sizes.ladder.length);
}

function names(sizes: Sizes): Search[] {
  return numbers(sizes.people).map((number) => {
    const { id, name } = person(number);
    return { text: name, sought: id };
  });
}

/** The agency is named by its city and two words that half of all statements hold. */
function police(sizes: Sizes): Search[] {
  return numbers(sizes.cities).map((number) => ({
    text: `${city(number).name} police`,
    sought: agency(number, sizes).id,
  }));
}

/** Numbers from all over a kind of things. */
function numbers(count: number): number[] {
  const step = Math.floor(count / INPUTS);
  return Array.from({ length: INPUTS }, (_, index) => index * step);
}
