import { z } from "zod";
import { query } from "../graph/query.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { STATEMENT_HOP_KINDS } from "../model/hops.ts";
import { linkKinds } from "../model/links.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { bySaidOnOnly, bySinceOnly } from "../things/orders.ts";
import { linkColumns, statementColumns } from "../things/rows.ts";

/** The degrees of entities; an id of something else has no row. */
export const readDegrees = query("paths/degrees.cypher", {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), label: z.string(), degree: z.number() }),
});

/** What a path may lead over. Days are ISO dates. */
export const withinParameters = {
  /** Types of links in the graph. */
  types: z.array(z.string()),
  validOn: z.string().nullable(),
  saidFrom: z.string().nullable(),
  saidUntil: z.string().nullable(),
  /** How many articles say so, at least: 1 for all. */
  minSources: z.number(),
};

/** One level of a search. All parameters are in one map, so that the query is planned once. */
export const readNeighbors = query("paths/expand.cypher", {
  parameters: z.object({
    search: z.object({
      ...withinParameters,
      frontier: z.array(z.string()),
      ends: z.array(z.string()),
      avoid: z.array(z.string()),
      hub: z.number(),
    }),
  }),
  row: z.object({
    id: z.string(),
    others: z.array(z.string()),
    hubs: z.array(z.tuple([z.string(), z.number()])),
  }),
});

const standing = {
  sourceArticles: z.number(),
  sourceOutlets: z.number(),
  inferred: z.string().nullish(),
  disputes: z.string().nullish(),
  disputedBy: z.string().nullish(),
};

/** What joins the ends of each hop: the link to tell, else the statement. */
export const readEvidence = query("paths/evidence.cypher", {
  parameters: z.object({
    search: z.object({ ...withinParameters, hops: z.array(z.tuple([z.string(), z.string()])) }),
  }),
  row: z.object({
    from: z.string(),
    to: z.string(),
    linkCount: z.number(),
    link: z
      .looseObject({
        id: z.string(),
        fromLabel: z.string(),
        toId: z.string(),
        toLabel: z.string(),
        since: z.string().nullish(),
        until: z.string().nullish(),
        ...standing,
      })
      .nullable(),
    statement: z
      .object({
        id: z.string(),
        type: z.enum(STATEMENT_HOP_KINDS.map((kind) => linkKinds[kind].type)),
        speaker: z.string(),
        other: z.string(),
        medium: z.enum(wordsOf("Medium")),
        gist: z.string(),
        saidOn: z.string().nullable(),
        ...standing,
      })
      .nullable(),
  }),
});
export type Evidence = Awaited<ReturnType<typeof readEvidence.read>>[number];

/** The parent's id is a hop; see the file. */
export const linksBetween = relationship({
  file: "paths/links-between.cypher",
  node: linkColumns,
  orders: bySinceOnly,
});
export const statementsBetween = relationship({
  file: "paths/statements-between.cypher",
  node: statementColumns,
  orders: bySaidOnOnly,
});
