import type { Ask, Asking } from "../documents/ask.ts";
import type { DocumentName } from "../documents/documents.ts";

/** Each kind's document, by the word in its sitemap's address. */
const DOCUMENTS = {
  people: "SitemapPeople",
  agencies: "SitemapAgencies",
  cities: "SitemapCities",
  programs: "SitemapPrograms",
  topics: "SitemapTopics",
  cases: "SitemapCases",
  statements: "SitemapStatements",
  articles: "SitemapArticles",
} as const satisfies Record<string, DocumentName>;

export type SitemapKind = keyof typeof DOCUMENTS;
export const SITEMAP_KINDS = Object.keys(DOCUMENTS) as SitemapKind[];

/** Pages of a hundred in one file: well below the 50,000 addresses that https://www.sitemaps.org allows. */
const PAGES_A_FILE = 100;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * The index: where each file begins is known only by walking there, so it is written as it is read.
 * Ids and addresses consist of characters that XML needs no escapes for, but for a cursor's.
 */
export async function* sitemapIndex(ask: Ask, asking: Asking): AsyncGenerator<string> {
  yield `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n`;
  for (const kind of SITEMAP_KINDS) {
    let count = 0;
    for await (const { after } of pages(ask, kind, { first: null, entries: false }, asking)) {
      if (count % PAGES_A_FILE === 0) {
        const query = after === null ? "" : `?after=${encodeURIComponent(after)}`;
        yield `<sitemap><loc>${asking.baseUrl}/sitemap/${kind}.xml${query}</loc></sitemap>\n`;
      }
      count += 1;
    }
  }
  yield "</sitemapindex>\n";
}

/** One file: the addresses of a kind from a cursor on. */
export async function* sitemapFile(
  ask: Ask,
  kind: SitemapKind,
  after: string | null,
  asking: Asking,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset xmlns="${NAMESPACE}">\n`;
  let count = 0;
  for await (const { nodes } of pages(ask, kind, { first: after, entries: true }, asking)) {
    yield nodes
      .map(
        ({ id, changedAt }) =>
          `<url><loc>${asking.baseUrl}/${id}</loc><lastmod>${changedAt}</lastmod></url>\n`,
      )
      .join("");
    count += 1;
    if (count === PAGES_A_FILE) break;
  }
  yield "</urlset>\n";
}

interface ListPage {
  /** Where it begins. */
  after: string | null;
  nodes: readonly { id: string; changedAt: string }[];
}

async function* pages(
  ask: Ask,
  kind: SitemapKind,
  { first, entries }: { first: string | null; entries: boolean },
  asking: Asking,
): AsyncGenerator<ListPage> {
  let after = first;
  for (;;) {
    const { list } = await ask(DOCUMENTS[kind], { after, entries }, asking);
    // A list without anything has no last item either.
    if (list.pageInfo.endCursor !== null) yield { after, nodes: list.nodes ?? [] };
    if (!list.pageInfo.hasNextPage) return;
    after = list.pageInfo.endCursor;
  }
}
