import { GraphQLSchema, lexicographicSortSchema, printSchema, specifiedDirectives } from "graphql";
import "./agencies/schema.ts";
import "./argument/schema.ts";
import "./articles/schema.ts";
import "./attestations/schema.ts";
import "./cards/schema.ts";
import "./cases/schema.ts";
import "./cities/schema.ts";
import "./citations/schema.ts";
import "./graphql/partial-date.ts";
import "./history/schema.ts";
import "./joining/schema.ts";
import "./links/schema.ts";
import "./things/nodes.ts";
import "./paths/schema.ts";
import "./neighborhood/schema.ts";
import "./people/schema.ts";
import "./programs/schema.ts";
import "./search/schema.ts";
import "./sharing/schema.ts";
import "./statements/schema.ts";
import "./things/schema.ts";
import "./timeline/schema.ts";
import "./topics/schema.ts";
import { builder } from "./graphql/builder.ts";
import { receiptDirective } from "./graphql/receipt.ts";

builder.queryType({ description: "Every question that can be asked of the graph." });

const unsorted = builder.toSchema({ directives: [...specifiedDirectives, receiptDirective] });

/** The whole schema, sorted, so that its printed text changes only when the schema does. */
export const schema = lexicographicSortSchema(
  new GraphQLSchema({
    ...unsorted.toConfig(),
    description:
      "A graph of the news: people, agencies, cities, programs and cases, and who said what about them. Every fact leads to its citations: the passages that say so, letter for letter, in the articles that they stand in. Lists are Relay connections; an id is readable and the same everywhere.",
  }),
);

/** The text of `schema.graphql`. */
export function schemaText(): string {
  return `${printSchema(schema)}\n`;
}
