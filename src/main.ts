// First, because libraries read NODE_ENV when they are loaded.
import "./node-env.ts";
import { Command } from "commander";
import type { CheckFlags } from "./commands/check.ts";
import type { LoadFlags } from "./commands/load.ts";
import type { RetractFlags } from "./commands/take-back.ts";
import type { Who } from "./commands/who.ts";
import { Problem } from "./errors.ts";

// The command line: the only module that has side effects when loaded. A command's own modules are loaded when
// it runs: `check` takes half a second, and with the server's modules one.

const program = new Command("throughline").description(
  "A GraphQL knowledge graph of news entities in which every fact shows its source.",
);

program
  .command("serve")
  .description("serve the graph and its explorer; runs a Neo4j of its own unless NEO4J_URI is set")
  .action(async () => (await import("./commands/serve.ts")).serve());

program
  .command("load")
  .description("write bundles into the graph: all of a file, or nothing of it")
  .argument("<file...>", "bundles, one article each")
  .option(
    "--retract-missing",
    "take back what a bundle no longer has and was loaded from it before",
  )
  .option("--keep-missing", "keep it")
  .option("--texts <folder>", "find every passage in its article's text, if this folder has that")
  .option("--require-verified", "refuse a bundle whose text this folder does not have")
  .option("--dry-run", "tell what would be done, and write nothing")
  .option("--by <name>", "who loads, for the history")
  .option("--reason <text>", "why")
  .action(async (files: string[], flags: LoadFlags) =>
    (await import("./commands/load.ts")).load(files, flags),
  );

program
  .command("check")
  .description("check bundles without writing to the graph, or what the graph holds")
  .argument("[file...]", "bundles, one article each")
  .option("--texts <folder>", "find every passage in its article's text, in this folder")
  .option("--write", "write where the passages stand into the bundles")
  .option("--graph", "compare the graph with what its sources state")
  .action(async (files: string[], flags: CheckFlags) =>
    (await import("./commands/check.ts")).check(files, flags),
  );

program
  .command("verify")
  .description("find the passages of the whole graph in their articles' texts")
  .requiredOption("--texts <folder>", "where the texts are")
  .action(async (flags: { texts: string }) => (await import("./commands/verify.ts")).verify(flags));

program
  .command("history")
  .description("who changed a fact, when, why and how; or the latest changes")
  .argument("[fact]", "the id of a thing or of a link between entities")
  .action(async (fact?: string) => (await import("./commands/history.ts")).history(fact));

program
  .command("retract")
  .description("take a fact out of the graph; an article goes with all that it states")
  .argument("<fact>", "the id of a thing or of a link between entities")
  .requiredOption("--reason <text>", "why, for the history and for whoever asks for it")
  .option("--source <article>", "take back only this article's word for it")
  .option("--by <name>", "who retracts it")
  .action(async (fact: string, flags: RetractFlags) =>
    (await import("./commands/take-back.ts")).retract(fact, flags),
  );

program
  .command("restore")
  .description("bring back what was retracted")
  .argument("<fact>", "the id of a thing or of a link between entities")
  .option("--reason <text>", "why")
  .option("--by <name>", "who restores it")
  .action(async (fact: string, flags: Who) =>
    (await import("./commands/take-back.ts")).restore(fact, flags),
  );

program
  .command("undo")
  .description("undo a change; or an undoing")
  .argument("<change>", "its id, as `history` shows it")
  .option("--reason <text>", "why")
  .option("--by <name>", "who undoes it")
  .action(async (change: string, flags: Who) =>
    (await import("./commands/take-back.ts")).undo(change, flags),
  );

const trace = program
  .command("trace")
  .description("how two entities are connected, in sentences, each with the passage behind it")
  .argument("<from>", "the id of an entity: person/jeff-sessions")
  .argument("<to>", "the id of another")
  .option("--first <number>", "how many paths at most", "3")
  .option(
    "--after <cursor>",
    "only the paths after this one, which the last line of the page before names",
  )
  .option("--max-hops <number>", "how many hops a path may have")
  .option("--link-kinds <kinds>", "what may join two: HELD_OFFICE,ABOUT")
  .option("--avoid <ids>", "entities over which no path may lead, with commas between them")
  .option("--avoid-hubs-over <number>", "pass no entity with more links than this")
  .option("--valid-on <day>", "only links that may have been valid on this day")
  .option("--said-between <days>", "only statements from these days: 2017-01-01/2017-12-31")
  .option("--min-sources <number>", "only what so many articles tell of, at least")
  .action(async (from: string, to: string) =>
    (await import("./commands/trace.ts")).trace({ from, to, ...trace.opts() }),
  );

program
  .command("schema")
  .description("print the GraphQL schema and the bundles' JSON Schema")
  .option("--write", "write them to schema.graphql and seed/bundle.schema.json")
  .action(async (flags: { write?: boolean }) =>
    (await import("./commands/schema.ts")).schema(flags),
  );

try {
  await program.parseAsync();
} catch (error) {
  // A Problem's message is written for the user; anything else is a defect, reported with its
  // stack.
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
