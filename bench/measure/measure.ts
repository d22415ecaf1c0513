import { type Contender, disagreement } from "../contenders/contender.ts";
import { floorContender } from "../contenders/floor.ts";
import { bareContender, GraphqlClient, httpContender } from "../contenders/http.ts";
import { type Server, startBare, startPeer, startProduct } from "../contenders/start-server.ts";
import type { OpenDatabase } from "../database/open-database.ts";
import type { Sizes } from "../graph/sizes.ts";
import type { Options } from "../options.ts";
import { allQueries, hubOf } from "../queries/all-queries.ts";
import type { BenchQuery } from "../queries/query.ts";
import { walkPages } from "../queries/walk-pages.ts";
import type { Results } from "../report/results.ts";
import { ladders, measureGrowth } from "./growth.ts";
import { type Loaded, measureLoad } from "./load.ts";
import { measurePages } from "./pages.ts";
import { processUse } from "./processes.ts";
import { measureRounds, warmUp } from "./rounds.ts";

/** How many of the queries, from the first on, are also measured under load. */
const LOADED_QUERIES = 2;

type Measured = Pick<
  Results,
  "rounds" | "load" | "growth" | "pages" | "processes" | "disagreements"
>;

/** Starts the contenders on the database, checks that they agree, and measures them. */
export async function measure(
  { address, pid }: OpenDatabase,
  sizes: Sizes,
  options: Options,
  report: (line: string) => void,
): Promise<Measured> {
  const servers = { product: await startProduct(address), peer: await startPeer(address) };
  const bare = await startBare(address);
  const { product, peer } = servers;
  const contenders = [
    httpContender("product", product.url),
    httpContender("peer", peer.url),
    bareContender(bare.url),
    floorContender(address),
  ];
  try {
    return await measureAll(contenders, servers, pid, sizes, options, report);
  } finally {
    for (const contender of contenders) await contender.close();
    await Promise.all([product, peer, bare].map((server) => server.stop()));
  }
}

async function measureAll(
  contenders: readonly Contender[],
  servers: Record<Loaded, Server>,
  databasePid: number,
  sizes: Sizes,
  options: Options,
  report: (line: string) => void,
): Promise<Measured> {
  const { only } = options;
  const walker = new GraphqlClient(servers.product.url, 1);
  const walked = await walkPages(walker, hubOf(sizes).speaker.id, options.inputs);
  await walker.close();
  const selected = allQueries(sizes, walked).filter(({ name }) => name.includes(only ?? ""));
  const growing = only ? [] : ladders(sizes).flatMap(({ steps }) => steps);
  report(`Comparing the answers to ${selected.length + growing.length} queries.`);
  const disagreements: string[] = [];
  const queries: BenchQuery[] = [];
  for (const query of selected) {
    const wrong = await disagreement(query, contenders);
    if (wrong === null) queries.push(query);
    else disagreements.push(wrong);
  }
  for (const { query } of growing) {
    const wrong = await disagreement(query, contenders);
    if (wrong !== null) disagreements.push(wrong);
  }
  for (const wrong of disagreements) report(wrong);
  report("Warming up.");
  await warmUp(queries, contenders, options.warmUpMilliseconds);
  report(`Measuring ${options.rounds.rounds} rounds.`);
  const rounds = await measureRounds(queries, contenders, options.rounds);
  if (!only) report("Measuring many requests at once.");
  const loaded = only ? [] : queries.slice(0, LOADED_QUERIES);
  const load = await measureLoad(loaded, servers, databasePid, options.load);
  const processes = {
    product: processUse(servers.product.pid),
    peer: processUse(servers.peer.pid),
    database: processUse(databasePid),
  };
  const isOfPages = only === null || "pages and cards".includes(only);
  if (isOfPages) report("Measuring pages and cards.");
  const pages = isOfPages ? await measurePages(sizes, servers.product, options.pages) : [];
  if (!only) report("Measuring growth.");
  const growth = only ? [] : await measureGrowth(sizes, contenders, options.growth);
  return { rounds, load, growth, pages, processes, disagreements };
}
