import { Agency } from "../agencies/ref.ts";
import { Article } from "../articles/ref.ts";
import { City } from "../cities/ref.ts";
import { builder } from "../graphql/builder.ts";
import { readById } from "../graphql/relations/read-related.ts";
import { wordEnum } from "../graphql/word-enum.ts";
import { typeNameOf } from "../nodes/type-name.ts";
import { Person } from "../people/ref.ts";
import { Program } from "../programs/ref.ts";
import { Statement } from "../statements/ref.ts";
import { thing } from "../things/look-up.ts";
import { Topic } from "../topics/ref.ts";
import type { MatchKind } from "./rank.ts";
import type { ShownHit } from "./search-page.ts";

// A search pages forward only and its edges say more than a list's, so its connection is written out
// here; it has the form that Relay's clients expect.

interface Page {
  hits: readonly ShownHit[];
  hasMore: boolean;
  isBehind: boolean;
}

const SearchResult = builder.unionType("SearchResult", {
  description: "Whatever a search can find.",
  types: [Person, Agency, City, Program, Topic, Statement, Article],
  resolveType: ({ id }) => typeNameOf(id),
});

const SearchMatch = wordEnum<MatchKind>("SearchMatch", "What of a thing a search has matched.", {
  PREFERRED_NAME: "The name that it is shown by.",
  ALIAS: "Another of its names.",
  ABBREVIATION: "A short form of its name, such as DOJ.",
  FORMER_NAME: "A name that it no longer has.",
  OFFICE: "An office that the person holds or held, such as Mayor, Albuquerque.",
  TEXT: "A statement's words or gist, an article's headline, an entity's summary, or a city's state.",
});

const SearchEdge = builder.objectRef<ShownHit>("SearchEdge").implement({
  description: "One result of a search.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", {
      description: "Where this result stands in the list: give it to `after`.",
    }),
    node: t.field({
      type: SearchResult,
      description: "What was found.",
      resolve: ({ id }, _args, context, info) => readById(thing, id, context, info) as never,
    }),
    score: t.exposeFloat("score", {
      description: "How well it matches: comparable within one search only.",
    }),
    match: t.field({
      type: SearchMatch,
      description: "Whether a name, an office or a text matched.",
      resolve: ({ match }) => match,
    }),
    matched: t.exposeString("matched", {
      description: "The name, the office or the text that matched, as it stands in the graph.",
    }),
  }),
});

export const SearchConnection = builder.objectRef<Page>("SearchConnection").implement({
  description: "A page of what a search has found, best first.",
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: "The results of this page, each with its score and with what matched.",
      resolve: ({ hits }) => hits,
    }),
    nodes: t.field({
      type: [SearchResult],
      description: "What was found, without scores.",
      resolve: ({ hits }, _args, context, info) =>
        hits.map(({ id }) => readById(thing, id, context, info) as never),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Whether there is more, and where to continue.",
      resolve: ({ hits, hasMore, isBehind }) => ({
        hasNextPage: hasMore,
        hasPreviousPage: isBehind,
        startCursor: hits[0]?.cursor ?? null,
        endCursor: hits.at(-1)?.cursor ?? null,
      }),
    }),
  }),
});
