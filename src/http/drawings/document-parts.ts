import { readFileSync } from "node:fs";
import { z } from "zod";

// What the documents of this folder ask of entities, sources and passages alike.

export const PASSAGE = readFileSync(new URL("./passage.graphql", import.meta.url), "utf8");

export const station = z.object({
  __typename: z.string(),
  id: z.string(),
  name: z.string(),
  url: z.string(),
});
export type Station = z.infer<typeof station>;

export const sources = z.object({ articles: z.int(), outlets: z.int() });

const named = z.object({ name: z.string() });
export const citation = z.object({
  exact: z.string(),
  via: named.nullable(),
  article: z.object({
    label: z.string(),
    headline: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    publishedOn: z.object({ text: z.string() }).nullable(),
    publishedBy: named.nullable(),
  }),
});
export type Citation = z.infer<typeof citation>;
