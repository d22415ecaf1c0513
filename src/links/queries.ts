import { z } from "zod";
import type { ReadByIds } from "../graph/loaders.ts";
import { query } from "../graph/query.ts";
import type { LinkRow } from "./rows.ts";

const byIds = query("links/by-ids.cypher", {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    fromId: z.string(),
    fromLabel: z.string(),
    toId: z.string(),
    toLabel: z.string(),
    recordedAt: z.string(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    title: z.string().nullable(),
    role: z.string().nullable(),
    stance: z.string().nullable(),
    responseKind: z.string().nullable(),
    officeLinkId: z.string().nullable(),
  }),
});

export const readLinks: ReadByIds<LinkRow> = (database, ids, scope) =>
  byIds.read(database, { ids: [...ids] }, scope);
