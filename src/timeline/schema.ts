import { builder } from "../graphql/builder.ts";
import { TimelineKindEnum, TimelinePhaseEnum } from "../graphql/enums.ts";
import { orderByMoment } from "../graphql/orders.ts";
import { PartialDate } from "../graphql/partial-date.ts";
import { readExactlyOne, readRelation } from "../graphql/relations/read.ts";
import { onlyNode } from "../graphql/relations/relation.ts";
import { kindOf } from "../model/ids.ts";
import { momentSentence } from "../model/moment-sentences.ts";
import { linkRelation, thingRelation } from "../things/by-id.ts";
import { Entity, Node } from "../things/refs.ts";
import type { LinkRow } from "../things/rows.ts";
import { timelineFilter } from "./filters.ts";
import { timelineOf, toldFact } from "./queries.ts";
import { factOfEntry, TimelineEntry } from "./refs.ts";
import type { ToldRow } from "./rows.ts";

const told = onlyNode(toldFact, {
  isWhole: true,
  parent: {
    columns: ["link", "fact", "kind", "phase", "on"],
    idOf: ({ link, fact }) => String(link ?? fact),
    cypher: (moment) => `{id: coalesce(${moment}.link, ${moment}.fact)}`,
  },
});
const toldThing = thingRelation(factOfEntry);
const toldLink = linkRelation(factOfEntry);

TimelineEntry.implement({
  description:
    "One moment in an entity's life: that something began, ended or happened, and when, as far as a source tells.",
  fields: (t) => ({
    id: t.exposeID("id", {
      description:
        "Tells it from all other entries; it stays the same when a date is corrected. `node` takes the ids of facts, not of entries.",
    }),
    on: t.field({
      type: PartialDate,
      nullable: true,
      description:
        "When it was, as partly as the source tells it. Where no source gives a date, the day by which it was so, if that follows from the articles (`isDerived`); null where nothing is known: such entries come at the end, and their sentence says “Date unknown”.",
      columns: ["on", "isDerived"],
      resolve: ({ on, isDerived }) =>
        on === null ? null : { edtf: on, ...(isDerived && { isDerived: true as const }) },
    }),
    factId: t.id({
      description: "The id of the fact that it tells of, where the fact itself is not asked for.",
      columns: ["link", "fact"],
      resolve: ({ link, fact }) => link ?? fact,
    }),
    kind: t.expose("kind", { type: TimelineKindEnum, description: "What kind of entry it is." }),
    phase: t.expose("phase", {
      type: TimelinePhaseEnum,
      description: "Whether something began, ended or happened.",
    }),
    sentence: t.string({
      description:
        "The entry as one sentence with its date. Statements are told in our words, with who made them.",
      relations: [told],
      resolve: (entry, _args, context, info) =>
        readRelation(told, entry, context, info, ({ rows }) => {
          const [row] = rows;
          if (!row) throw new Error(`What ${entry.id} tells of is not there.`);
          const link = row.link as LinkRow;
          const fact = row.node as ToldRow;
          return momentSentence(entry, { ...fact, link: link.id === null ? null : link });
        }),
    }),
    fact: t.field({
      type: Node,
      description:
        "What it tells of, with its own sources, dates and citations: the link to another entity, the statement, the article, the program or the case.",
      relations: [toldThing, toldLink],
      resolve: (entry, _args, context, info) =>
        kindOf(entry.fact)
          ? readExactlyOne(toldThing, entry, context, info)
          : readExactlyOne(toldLink, entry, context, info),
    }),
  }),
});

builder.interfaceField(Entity, "timeline", (t) =>
  t.relatedConnection(timelineOf, {
    type: TimelineEntry,
    order: orderByMoment("OLDEST"),
    filter: timelineFilter,
    description:
      "Its life in the order of time, the oldest first: statements that it made and that are about it, offices taken and left, memberships, money, cases, programs announced, articles published and written. What no source dates comes at the end.",
  }),
);
