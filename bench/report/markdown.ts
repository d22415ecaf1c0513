import { contenderNames } from "../contenders/contender.ts";
import type { Timing } from "../measure/rounds.ts";
import { FLAT_GOAL, judged, MEMORY_GOAL, REQUESTS_GOAL } from "./goals.ts";
import type { Results } from "./results.ts";

/** The results as a Markdown page. */
export function toMarkdown(results: Results): string {
  const parts = [heading, disagreements, latency, requests, pages, memory, growth, loads, graph];
  return `${parts.flatMap((part) => part(results) || []).join("\n\n")}\n`;
}

function heading({ setting, rounds }: Results): string {
  const { size, commit, processors, memoryGiB, node, neo4j, peer, measuredAt } = setting;
  return `# Bench, ${size} graph, ${commit}

${measuredAt}; ${processors}, ${memoryGiB} GiB; Node ${node}, Neo4j ${neo4j}; peer: ${peer}.
Product and peer over HTTP; the floor by hand through the driver, bare the same behind Node's own HTTP server; ${rounds.loads.length} rounds, all contenders in each.`;
}

/** Empty, if all is well. */
function disagreements({ disagreements }: Results): string {
  if (disagreements.length === 0) return "";
  const blocks = disagreements.map((each) => `\`\`\`\n${each}\n\`\`\``);
  return `## Answers that differ: these are errors, and were not measured\n\n${blocks.join("\n\n")}`;
}

function latency({ rounds }: Results): string {
  const rows = rounds.queries.map(({ name, timings, ratios, goals }) => [
    name,
    ...contenderNames.map((contender) => timing(timings[contender])),
    ...(["peer", "bare", "floor"] as const).map((other) => {
      const ratio = ratios[other];
      const goal = other === "bare" ? undefined : goals[other];
      return ratio === undefined ? "–" : judged({ ratio, goal });
    }),
  ]);
  const others = ["peer", "bare", "floor"].map((other) => `product / ${other}`);
  const columns = ["query", ...contenderNames, ...others];
  return `## One request at a time

Medians in ms (95th percentile); ratios are medians of the rounds' ratios, with the goal.

${table(columns, rows)}`;
}

function requests({ load }: Results): string {
  const rows = load.flatMap(({ query, atOnce, results }) =>
    (["product", "peer"] as const).map((name) => {
      const { requestsPerSecond, median, p95, cpu, cpuMilliseconds, residentMiB } = results[name];
      const ratio = results.product.requestsPerSecond / results.peer.requestsPerSecond;
      return [
        ...(name === "product" ? [query, String(atOnce)] : ["", ""]),
        name,
        requestsPerSecond.toFixed(0),
        name === "product" ? judged({ ratio, goal: REQUESTS_GOAL, atLeast: true }) : "",
        `${formatted(median)} (${formatted(p95)})`,
        [cpu.server, cpu.database, cpu.client].map((each) => each.toFixed(2)).join(" / "),
        [cpuMilliseconds.server, cpuMilliseconds.database].map((ms) => ms.toFixed(1)).join(" / "),
        residentMiB.toFixed(0),
      ];
    }),
  );
  const columns = ["query", "at once", "", "requests/s", "product / peer", "latency ms"];
  const more = [
    "cores: server / database / client",
    "CPU ms a request: server / database",
    "RSS MiB",
  ];
  return `## Many requests at once\n\n${table([...columns, ...more], rows)}`;
}

function pages({ pages: rows }: Results): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => [
    row.name,
    row.requestsPerSecond.toFixed(0),
    [row.median, row.p95, row.p99].map(formatted).join(" / "),
    row.cpuMilliseconds.toFixed(2),
    formatted(row.cold),
    row.notModified === null ? "–" : formatted(row.notModified),
    `${row.bytes} / ${row.gzipped}`,
  ]);
  return `## Pages and cards

Eight at a time. \`First\` is the first request of the kind since the server started; \`304\` a request with the tag of what the reader has, one at a time.

${table(["", "requests/s", "ms: median / 95 / 99 %", "CPU ms", "first, ms", "304, ms", "bytes / gzipped"], cells)}`;
}

function memory({ processes }: Results): string {
  const { product, peer, database } = processes;
  const rows = Object.entries({ product, peer, database }).map(([name, use]) => [
    name,
    use.residentMiB.toFixed(0),
    use.peakResidentMiB.toFixed(0),
    use.cpuSeconds.toFixed(0),
  ]);
  const ratio = product.residentMiB / peer.residentMiB;
  return `## Memory

At the end. Product / peer: ${judged({ ratio, goal: MEMORY_GOAL })} resident.

${table(["process", "RSS MiB", "peak RSS MiB", "CPU s in all"], rows)}`;
}

function growth({ growth: rows }: Results): string {
  const links = rows[0]?.sizes.map((each) => each.links.toLocaleString("en-US")) ?? [];
  const cells = rows.flatMap(({ name, sizes }) =>
    contenderNames.map((contender) => {
      const medians = sizes.map(({ result }) => result.timings[contender]?.median ?? Number.NaN);
      const ratio = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
      const isPage = contender === "product" && name.startsWith("a page");
      return [
        contender === "product" ? name : "",
        contender,
        ...medians.map((each) => (Number.isNaN(each) ? "–" : formatted(each))),
        Number.isNaN(ratio) ? "–" : judged({ ratio, goal: isPage ? FLAT_GOAL : undefined }),
      ];
    }),
  );
  return `## Growth with the number of links

Medians in ms.

${table(["query", "", ...links, "longest / shortest"], cells)}`;
}

function loads({ rounds }: Results): string {
  return `## The machine's load average at each round\n\n${rounds.loads.map((load) => load.toFixed(1)).join(" ")}`;
}

function graph({ graph: { nodes, links }, preparation }: Results): string {
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count.toLocaleString("en-US")}`)
      .join(", ");
  const steps = Object.entries(preparation).map(
    ([name, seconds]) => `${name} ${seconds.toFixed(1)} s`,
  );
  return `## The graph\n\nNodes: ${counted(nodes)}.\n\nLinks: ${counted(links)}.\n\nPreparation: ${steps.join(", ")}.`;
}

function timing(timing: Timing | undefined): string {
  return timing ? `${formatted(timing.median)} (${formatted(timing.p95)})` : "–";
}

/** Milliseconds, with three significant digits. */
function formatted(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
