// First, because libraries read NODE_ENV when they are loaded.
import "./node-env.ts";
import { Command } from "commander";
import { check } from "./commands/check.ts";
import { type LoadFlags, load } from "./commands/load.ts";
import { schema } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import { Problem } from "./errors.ts";

// The command line: the only module that has side effects when loaded.

const program = new Command("throughline").description(
  "A GraphQL knowledge graph of news entities in which every fact shows its source.",
);

program
  .command("serve")
  .description("serve the graph and its explorer; runs a Neo4j of its own unless NEO4J_URI is set")
  .action(() => serve());

program
  .command("load")
  .description("write bundles into the graph: all of a file, or nothing of it")
  .argument("<file...>", "bundles, one article each")
  .option(
    "--retract-missing",
    "take back what a bundle no longer has and was loaded from it before",
  )
  .option("--keep-missing", "keep it")
  .action((files: string[], options: LoadFlags) => load(files, options));

program
  .command("check")
  .description("check bundles without writing to the graph")
  .argument("<file...>", "bundles, one article each")
  .option("--texts <folder>", "find every passage in its article's text, in this folder")
  .option("--write", "write where the passages stand into the bundles")
  .action((files: string[], options: { texts?: string; write?: boolean }) => check(files, options));

program
  .command("schema")
  .description("print the GraphQL schema and the bundles' JSON Schema")
  .option("--write", "write them to schema.graphql and seed/bundle.schema.json")
  .action((options: { write?: boolean }) => schema(options));

try {
  await program.parseAsync();
} catch (error) {
  // A Problem's message is written for the user; anything else is a defect, reported with its
  // stack.
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
