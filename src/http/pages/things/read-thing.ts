import { kindOf } from "../../../model/ids.ts";
import type { Ask, Asking } from "../../documents/ask.ts";
import { explorerAddress } from "../../explorer/routes.ts";
import {
  articleJsonLd,
  entityJsonLd,
  type JsonLd,
  statementJsonLd,
} from "../../linked-data/json-ld.ts";
import type { PageQuery } from "../parts/page-query.ts";
import type { Retraction } from "../parts/retraction.ts";
import type { Site } from "../parts/site.ts";
import { articlePage } from "./article-page.tsx";
import { entityPage } from "./entity-page.tsx";
import { type Link, linkPage } from "./link-page.tsx";
import { statementPage } from "./statement-page.tsx";

/** What stands at an id: its data, and its page. */
export type ReadThing =
  | {
      kind: "shown";
      node: object;
      page(site: Site, baseUrl: string): string;
      /** Null where schema.org has no words for it. */
      jsonLd: ((baseUrl: string) => JsonLd) | null;
    }
  | { kind: "retracted"; node: Retraction };

/**
 * Reads what the page of a thing or a link shows.
 * @returns null when there is nothing with this id
 * @throws Refused when the API refuses the query's cursors or can't answer
 */
export async function readThing(
  ask: Ask,
  id: string,
  query: PageQuery,
  asking: Asking,
): Promise<ReadThing | null> {
  const kind = kindOf(id);
  const thing = kind === null ? null : await readers[readerOf(kind)](ask, id, query, asking);
  return thing ?? readLink(ask, id, query, asking);
}

/** Where the lists begin that tell how we know. */
function standingOf({ passages, history }: PageQuery) {
  return { passagesAfter: passages ?? null, historyAfter: history ?? null };
}

/** The same where the page says who states it. */
function statedStandingOf(query: PageQuery) {
  return { ...standingOf(query), sourcesAfter: query.sources ?? null };
}

function readerOf(kind: string): keyof typeof readers {
  return kind === "statement" || kind === "article" ? kind : "entity";
}

const readers = {
  async entity(ask: Ask, id: string, query: PageQuery, asking: Asking): Promise<ReadThing | null> {
    const variables = {
      id,
      linkKinds: query.kind ? [query.kind] : null,
      linksAfter: query.links ?? null,
      saidAfter: query.said ?? null,
      aboutAfter: query.about ?? null,
      timelineAfter: query.timeline ?? null,
      ...standingOf(query),
    };
    const { entity } = await ask("EntityPage", variables, asking);
    if (!entity) return null;
    const explorer = explorerAddress("EntityPage", { id });
    return {
      kind: "shown",
      node: entity,
      page: (site, baseUrl) => entityPage({ site, entity, query, baseUrl, explorer }),
      jsonLd: () => entityJsonLd(entity),
    };
  },
  async statement(
    ask: Ask,
    id: string,
    query: PageQuery,
    asking: Asking,
  ): Promise<ReadThing | null> {
    const { statement } = await ask("StatementPage", { id, ...statedStandingOf(query) }, asking);
    if (!statement) return null;
    const explorer = explorerAddress("StatementPage", { id });
    return {
      kind: "shown",
      node: statement,
      page: (site, baseUrl) => statementPage({ site, statement, query, baseUrl, explorer }),
      jsonLd: (baseUrl) => statementJsonLd(statement, baseUrl),
    };
  },
  async article(ask: Ask, id: string, query: PageQuery, asking: Asking): Promise<ReadThing | null> {
    const { article } = await ask(
      "ArticlePage",
      {
        id,
        statementsAfter: query.statements ?? null,
        ...standingOf(query),
      },
      asking,
    );
    if (!article) return null;
    const explorer = explorerAddress("ArticlePage", { id });
    return {
      kind: "shown",
      node: article,
      page: (site, baseUrl) => articlePage({ site, article, query, baseUrl, explorer }),
      jsonLd: (baseUrl) => articleJsonLd(article, baseUrl),
    };
  },
};

async function readLink(
  ask: Ask,
  id: string,
  query: PageQuery,
  asking: Asking,
): Promise<ReadThing | null> {
  const { node } = await ask("LinkPage", { id, ...statedStandingOf(query) }, asking);
  if (node?.__typename === "Retracted") return { kind: "retracted", node };
  if (!node || !("sentence" in node)) return null;
  const link: Link = node;
  const explorer = explorerAddress("LinkPage", { id });
  return {
    kind: "shown",
    node: link,
    jsonLd: null,
    page: (site, baseUrl) => linkPage({ site, link, query, baseUrl, explorer }),
  };
}
