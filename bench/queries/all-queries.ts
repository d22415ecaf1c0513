import { agency } from "../graph/agencies.ts";
import { arguedTopics } from "../graph/argued.ts";
import { type Crowded, crowdedSpeakers } from "../graph/crowded.ts";
import { person } from "../graph/people.ts";
import { program } from "../graph/programs.ts";
import { at } from "../graph/random.ts";
import type { Sizes } from "../graph/sizes.ts";
import { positionsPage, wholeThread } from "./argument.ts";
import { joiningQueries, neighborhoodQueries } from "./around.ts";
import { mostConnected } from "./degrees.ts";
import { entityById } from "./entity-by-id.ts";
import { explorerExamples } from "./examples/explorer-examples.ts";
import { statementPage } from "./pages.ts";
import { pathQueries } from "./paths.ts";
import { peopleAgenciesCities } from "./people.ts";
import { programDown } from "./program.ts";
import type { BenchQuery } from "./query.ts";
import { type Search, searchAll, searchPeople, suggest } from "./search.ts";
import { timelinePages } from "./timeline.ts";
import type { WalkedPages } from "./walk-pages.ts";

const NESTED = { peer: 0.5, floor: 1.25 };
const WITH_HUB = { peer: 0.1, floor: 1.25 };
const HUB_PAGE = { peer: 0.05, floor: 1.4 };

/**
 * The queries of the table, on a graph of these sizes; each has as many different inputs as pages
 * have been walked.
 */
export function allQueries(sizes: Sizes, { people, hub }: WalkedPages): BenchQuery[] {
  const { program: withHub } = hubOf(sizes);
  const argued = arguedTopics(sizes);
  const largest = at(argued, argued.length - 1);
  const numbers = (count: number) => spread(count, hub.length);
  const names = numbers(sizes.people).map(nameSearch);
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
    ...timelinePages(sizes),
    positionsPage([largest.topic.id], `positions on a topic of ${largest.size} statements, a page`),
    wholeThread(
      argued.slice(1).map(({ root }) => root),
      "the thread of a statement with 149 answers",
    ),
    searchPeople(names),
    searchAll(names, "full text: a person's name among everything"),
    searchAll(
      numbers(sizes.cities).map((number) => policeSearch(number, sizes)),
      "full text: a police department's name among everything",
    ),
    suggest(numbers(sizes.people).map(begunName)),
    mostConnected(),
    ...pathQueries(sizes, hub.length),
    ...joiningQueries(sizes, hub.length),
    ...neighborhoodQueries(sizes),
    ...explorerExamples(),
  ];
}

export function hubOf(sizes: Sizes): Crowded {
  return at(crowdedSpeakers(sizes), sizes.ladder.length);
}

function nameSearch(number: number): Search {
  const { id, name } = person(number);
  return { text: name, sought: id };
}

function begunName(number: number): Search {
  const { id, name } = person(number);
  return { text: name.slice(0, name.indexOf(" ") + 5), sought: id };
}

/** Two of the name's words occur in half of all statements. */
function policeSearch(number: number, sizes: Sizes): Search {
  const { id, name } = agency(number, sizes);
  return { text: name, sought: id };
}

/** Some numbers spread evenly over a kind of things. */
function spread(count: number, some: number): number[] {
  const step = Math.floor(count / some);
  return Array.from({ length: some }, (_, index) => index * step);
}
