import { requireRegions } from "../cities/regions.ts";
import { builder } from "../graphql/builder.ts";
import { EntityKindEnum, ThingKindEnum } from "../graphql/enums.ts";
import { DEFAULT_PAGE, LARGEST_PAGE, pageSize } from "../graphql/lists/pages.ts";
import { regionName } from "../model/places.ts";
import { ENTITY_KINDS, THING_KINDS } from "../model/things.ts";
import { readFound } from "../things/by-id.ts";
import { Entity } from "../things/refs.ts";
import { SearchConnection } from "./results.ts";
import { readSearchPage } from "./search-page.ts";
import { readSuggestionsFor, type Suggestion } from "./suggest.ts";

const MOST_SUGGESTIONS = 25;
const USUAL_SUGGESTIONS = 8;

const SearchFilter = builder.inputType("SearchFilter", {
  description: "Restricts a search.",
  fields: (t) => ({
    kinds: t.field({
      type: [ThingKindEnum],
      description: "Only things of these kinds; all kinds by default.",
    }),
    region: t.string({
      description:
        "Only what belongs to a city of this state or province, such as California: the city, the agencies that serve it, who has a seat or a home there, the people who hold or held an office of either, the programs that it is a site of or wants to be, and the statements that are about, mention or are addressed to it.",
    }),
  }),
});

const SuggestionRef = builder.objectRef<Suggestion>("Suggestion").implement({
  description: "An entity to choose while typing.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The entity's id." }),
    name: t.exposeString("name", { description: "The name to show." }),
    matched: t.exposeString("matched", {
      description: "The name that matched: the name to show, or another one.",
    }),
    entity: t.field({
      type: Entity,
      description: "The entity itself.",
      resolve: ({ id }, _args, context, info) => readFound(id, ENTITY_KINDS, context, info),
    }),
  }),
});

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      "People, agencies, cities, programs, cases, topics, statements and articles in one list, best first: whole names before names that hold every word, these before offices, connections and texts that do, and at the end what holds at least half of the words. Accents, upper case and the order of words do not matter; beginnings of words, usual abbreviations (dept, atty, PD, NM) will do, and, where no name or office has all that was typed, one wrong letter (in a word of eight and more, two). A phrase in quotes must be there. The best few hundred results are reachable: more words find what is behind them.",
    args: {
      query: t.arg.string({
        required: true,
        description:
          "What to look for. Any text will do: only its letters and digits count, and of them the first 32 words.",
      }),
      filter: t.arg({ type: SearchFilter, description: "Restricts the search." }),
      first: t.arg.int({
        description: `How many results: 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} by default.`,
      }),
      after: t.arg.string({ description: "Return the results after this cursor." }),
    },
    resolve: async (_root, { query, filter, first, after }, { database, scope }) => {
      const region = filter?.region == null ? null : regionName(filter.region.trim());
      if (region) await requireRegions("filter.region", [region], database, scope);
      const request = {
        typed: query,
        kinds: filter?.kinds ?? THING_KINDS,
        region,
        size: pageSize("first", first),
        after: after ?? null,
      };
      const page = await readSearchPage(database, request, scope);
      return { ...page, isAfterCursor: request.after !== null };
    },
  }),
  suggest: t.field({
    type: [SuggestionRef],
    description:
      "Entities to choose from while a name is typed: those with a name that begins so, then those with a name that holds every word, the last one perhaps only begun; each once.",
    args: {
      prefix: t.arg.string({ required: true, description: "What has been typed so far." }),
      kinds: t.arg({
        type: [EntityKindEnum],
        description: "Only entities of these kinds; all kinds by default.",
      }),
      first: t.arg.int({
        description: `How many: 1 to ${MOST_SUGGESTIONS}; ${USUAL_SUGGESTIONS} by default.`,
      }),
    },
    resolve: (_root, { prefix, kinds, first }, { database, scope }) => {
      const most = pageSize("first", first, USUAL_SUGGESTIONS, MOST_SUGGESTIONS);
      return readSuggestionsFor(database, prefix, kinds ?? ENTITY_KINDS, most, scope);
    },
  }),
}));
