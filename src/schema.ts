import {
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from "graphql";
import "./agencies/schema.ts";
import "./articles/schema.ts";
import "./cities/schema.ts";
import "./citations/schema.ts";
import "./graphql/partial-date.ts";
import "./links/schema.ts";
import "./nodes/schema.ts";
import "./people/schema.ts";
import "./programs/schema.ts";
import "./search/schema.ts";
import "./statements/schema.ts";
import "./things/schema.ts";
import "./topics/schema.ts";
import { builder } from "./graphql/builder.ts";
import { receiptDirective } from "./graphql/receipt.ts";

builder.queryType({ description: "Every question that can be asked of the graph." });

/** The whole schema, sorted, so that its print changes only when it does. */
export const schema: GraphQLSchema = lexicographicSortSchema(
  builder.toSchema({ directives: [...specifiedDirectives, receiptDirective] }),
);

/** The text of `schema.graphql`. */
export function schemaText(): string {
  return `${printSchema(schema)}\n`;
}
