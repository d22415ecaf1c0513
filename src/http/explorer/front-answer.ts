import { readFileSync } from "node:fs";
import { z } from "zod";
import { askHere, type FetchHere } from "../answers/ask-here.ts";

const QUERY = readFileSync(new URL("./front-page.graphql", import.meta.url), "utf8");
/**
 * Long enough for a database that has just started; after that, the page is better served without
 * the answer.
 */
const TIMEOUT_MS = 5_000;

const named = z.object({ name: z.string() });
const article = z.object({
  label: z.string(),
  sourceUrl: z.string().nullable(),
  publishedOn: z.object({ text: z.string() }).nullable(),
  publishedBy: named.nullable(),
});
const citation = z.object({
  prefix: z.string().nullable(),
  exact: z.string(),
  suffix: z.string().nullable(),
  via: named.nullable(),
  article,
});
const capacity = z.object({ title: z.string().nullable(), to: z.object({ label: z.string() }) });
const speaker = z.object({ node: named, link: z.object({ capacity: capacity.nullable() }) });
const statement = z.object({
  gist: z.string(),
  attribution: z.string().nullable(),
  speakers: z.object({ edges: z.array(speaker) }),
  onBehalfOf: z.object({ nodes: z.array(named) }),
  citations: z.object({ nodes: z.array(citation) }),
});
const count = z.object({ totalCount: z.int() });
const answer = z.object({
  topic: z.object({ statementsAbout: z.object({ nodes: z.array(statement) }) }).nullable(),
  people: count,
  agencies: count,
  cities: count,
  programs: count,
  statements: count,
  articles: count,
});

export type FrontStatement = z.infer<typeof statement>;
export type FrontArticle = z.infer<typeof article>;

export type Counted = "person" | "agency" | "city" | "program" | "statement" | "article";

export interface FrontAnswer {
  /** Who denied that their city is a sanctuary city; empty if the graph holds no such statement. */
  denials: FrontStatement[];
  /** How many of each kind the graph holds. */
  counts: Record<Counted, number>;
}

/**
 * Queries the API itself for what the front page shows.
 * @returns null when it does not answer in time or answers with errors: the page then leaves this
 *   part out
 */
export async function readFrontAnswer(fetchHere: FetchHere): Promise<FrontAnswer | null> {
  try {
    const data = answer.parse(
      await askHere(fetchHere, QUERY, {}, { signal: AbortSignal.timeout(TIMEOUT_MS) }),
    );
    return {
      denials: data.topic?.statementsAbout.nodes ?? [],
      counts: {
        person: data.people.totalCount,
        agency: data.agencies.totalCount,
        city: data.cities.totalCount,
        program: data.programs.totalCount,
        statement: data.statements.totalCount,
        article: data.articles.totalCount,
      },
    };
  } catch {
    return null;
  }
}
