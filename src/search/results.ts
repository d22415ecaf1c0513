import { builder } from "../graphql/builder.ts";
import { wordEnum } from "../graphql/enums.ts";
import { forwardPageInfo } from "../graphql/lists/forward-page.ts";
import { THING_KINDS } from "../model/things.ts";
import { readFound } from "../things/by-id.ts";
import { thingRefs, typeNameOf } from "../things/refs.ts";
import type { MatchKind } from "./rank.ts";
import type { SearchHit } from "./search-page.ts";

// A search pages forward only and its edges have more fields than a list's, so its connection is
// written out here, in the form that Relay's clients expect.

interface Page {
  hits: readonly SearchHit[];
  hasMore: boolean;
  total: number;
  isTotalLowerBound: boolean;
  isAfterCursor: boolean;
}

const SearchResult = builder.unionType("SearchResult", {
  description: "Anything that a search can find.",
  types: Object.values(thingRefs),
  resolveType: ({ id }) => typeNameOf(id),
});

const SearchMatch = wordEnum<MatchKind>(
  "SearchMatch",
  "The part of a thing that a search has matched.",
  {
    PREFERRED_NAME: "The name that it is shown by.",
    ALIAS: "Another of its names.",
    ABBREVIATION: "A short form of its name, such as DOJ.",
    FORMER_NAME: "A name that it no longer has.",
    OFFICE: "An office that the person holds or held, such as Mayor, Albuquerque.",
    CONNECTION:
      "The words of a membership, a family, a tie, a seat, or of what money was for, with the other end: chair, City Council.",
    TEXT: "A statement's words or gist or the words for who said it, an article's headline, an entity's summary, or a city's state.",
  },
);

const SearchEdge = builder.objectRef<SearchHit>("SearchEdge").implement({
  description: "One result of a search.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", {
      description: "The result's position in the list: pass it as `after`.",
    }),
    node: t.field({
      type: SearchResult,
      description: "What was found.",
      resolve: ({ id }, _args, context, info) => readFound(id, THING_KINDS, context, info),
    }),
    score: t.exposeFloat("score", {
      description: "How well it matches: comparable within one search only.",
    }),
    match: t.expose("match", {
      type: SearchMatch,
      description: "Whether a name, an office or a text matched.",
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
        hits.map(({ id }) => readFound(id, THING_KINDS, context, info)),
    }),
    totalCount: t.exposeInt("total", {
      description:
        "How many results there are; where `isTotalLowerBound` says so, at least so many: of very common words, not all that holds them is looked at.",
    }),
    isTotalLowerBound: t.exposeBoolean("isTotalLowerBound", {
      description: "Whether there may be more results than `totalCount` says.",
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Whether there is more, and where to continue.",
      resolve: ({ hits, hasMore, isAfterCursor }) =>
        forwardPageInfo({ items: hits, hasMore, isFirst: !isAfterCursor }),
    }),
  }),
});
