import neo4j from "neo4j-driver";
import { Agency } from "../agencies/ref.ts";
import { builder } from "../api/builder.ts";
import { Article } from "../articles/ref.ts";
import { City } from "../cities/ref.ts";
import { Problem } from "../errors.ts";
import { typeNameOf } from "../nodes/type-name.ts";
import { Person } from "../people/ref.ts";
import { Program } from "../programs/ref.ts";
import { Statement } from "../statements/ref.ts";
import { readThings } from "../things/queries.ts";
import { Topic } from "../topics/ref.ts";
import { toLuceneQuery } from "./lucene-query.ts";
import { searchByText } from "./queries.ts";

const MOST_HITS = 100;
const DEFAULT_HITS = 20;
/** Several names and passages of one thing may match: look at this many hits for each result wanted. */
const CANDIDATES_PER_HIT = 5;

const SearchResult = builder.unionType("SearchResult", {
  description: "Whatever a search can find.",
  types: [Person, Agency, City, Program, Topic, Statement, Article],
  resolveType: ({ id }) => typeNameOf(id),
});

const SearchHit = builder.objectRef<{ id: string; score: number; matched: string }>("SearchHit");

SearchHit.implement({
  description: "One result of a search.",
  fields: (t) => ({
    score: t.exposeFloat("score", {
      description: "How well it matches: comparable within one search only.",
    }),
    matched: t.exposeString("matched", { description: "The name or the text that matched." }),
    result: t.field({
      type: SearchResult,
      description: "What was found.",
      resolve: ({ id }, _args, { loaders }) => loaders.byId(readThings, id) as never,
    }),
  }),
});

builder.queryField("search", (t) =>
  t.field({
    type: [SearchHit],
    description:
      "What matches the words among names, statements and headlines, best first: people, agencies, cities, programs, topics, statements and articles in one list.",
    args: {
      query: t.arg.string({ required: true, description: "Words, or beginnings of words." }),
      first: t.arg.int({
        description: `How many results: 1 to ${MOST_HITS}; ${DEFAULT_HITS} unless given.`,
      }),
    },
    resolve: async (_root, { query, first }, { database, scope }) => {
      const limit = first ?? DEFAULT_HITS;
      if (limit < 1 || limit > MOST_HITS) {
        throw new Problem(
          "BAD_ARGUMENT",
          `\`first\` must be between 1 and ${MOST_HITS}, but is ${limit}.`,
        );
      }
      const lucene = toLuceneQuery(query);
      if (lucene === null) return [];
      return searchByText.read(
        database,
        {
          query: lucene,
          candidates: neo4j.int(limit * CANDIDATES_PER_HIT),
          limit: neo4j.int(limit),
        },
        scope,
      );
    },
  }),
);
