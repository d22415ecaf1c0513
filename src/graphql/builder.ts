import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import type { ApiContext } from "./context.ts";
import "./relations/field-methods.ts";
import "./relations/plugin.ts";

/** The types that all of the schema's files share. */
export interface ApiTypes {
  Context: ApiContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Day: { Input: string; Output: string };
  };
}

/**
 * The only builder of the schema. Fields are non-null unless they say otherwise: a null then means
 * "not known", and nothing else. The relay plugin provides connections; ids and `node` are our own,
 * because a global id is the readable id itself.
 */
export const builder = new SchemaBuilder<ApiTypes>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin, "relations"],
  relay: {
    cursorType: "String",
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: {
      description: "The items of this page, without their edges.",
    },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description:
        "The items of this page, each with its cursor and, where there is one, its link.",
    },
    nodeFieldOptions: { nullable: false, description: "The item." },
    cursorFieldOptions: {
      description: "The item's position in the list: pass it as `after` or `before`.",
    },
    pageInfoFieldOptions: { description: "Whether there is more, and where to continue." },
    pageInfoTypeOptions: { description: "Where a page of a list ends, and whether it goes on." },
    hasNextPageFieldOptions: { description: "Whether more items follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether items precede this page." },
    startCursorFieldOptions: { description: "The first item's cursor." },
    endCursorFieldOptions: {
      description: "The last item's cursor: pass it as `after` for the next page.",
    },
    firstArgOptions: { description: "How many items, from the start: 1 to 100; 20 by default." },
    lastArgOptions: { description: "How many items, from the end: 1 to 100." },
    afterArgOptions: { description: "Return the items after this cursor." },
    beforeArgOptions: { description: "Return the items before this cursor." },
  },
});

builder.scalarType("Day", {
  description: "A calendar day, as 2017-08-03.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== "string" || !isDay(value)) {
      throw new TypeError("A day is written as 2017-08-03, and must be one that the calendar has.");
    }
    return value;
  },
});

/** JavaScript reads February 30 as March 1: compare what was parsed with what was written. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === text;
}
