import type { GraphqlClient } from "../contenders/http.ts";
import type { Page } from "./pages.ts";
import { PAGE, type PeoplePage } from "./people.ts";

/** Pages deep in long lists, with what each contender needs to request them again. */
export interface WalkedPages {
  people: PeoplePage[];
  hub: Page[];
}

interface People {
  people: { pageInfo: { endCursor: string }; nodes: { id: string; label: string }[] };
}
interface Statements {
  entity: {
    statements: {
      pageInfo: { endCursor: string };
      edges: { link: { id: string }; node: { saidOn: { edtf: string } } }[];
    };
  };
}

/** Walks this many pages of the product's lists, as a client would. */
export async function walkPages(
  product: GraphqlClient,
  hub: string,
  count: number,
): Promise<WalkedPages> {
  return {
    people: await walkPeople(product, count),
    hub: await walkStatements(product, hub, count),
  };
}

async function walkPeople(product: GraphqlClient, count: number): Promise<PeoplePage[]> {
  const pages: PeoplePage[] = [];
  let behind: Omit<PeoplePage, "ids"> | null = null;
  while (pages.length < count) {
    const query = `query ($after: String) {
      people(first: ${PAGE}, after: $after) { pageInfo { endCursor } nodes { id label } }
    }`;
    const body = JSON.stringify({ query, variables: { after: behind?.after ?? null } });
    const { people } = (await product.ask(body)) as People;
    if (behind) pages.push({ ...behind, ids: people.nodes.map(({ id }) => id) });
    const last = people.nodes.at(-1);
    if (!last) throw new Error("There are too few people for the pages to measure.");
    behind = { after: people.pageInfo.endCursor, last: { label: last.label, id: last.id } };
  }
  return pages;
}

async function walkStatements(product: GraphqlClient, id: string, count: number): Promise<Page[]> {
  const pages: Page[] = [{ id, after: null, offset: 0, last: null }];
  while (pages.length < count) {
    const query = `query ($id: ID!, $after: String) {
      entity(id: $id) {
        ... on Person {
          statements(first: 20, after: $after) {
            pageInfo { endCursor }
            edges { link { id } node { saidOn { edtf } } }
          }
        }
      }
    }`;
    const { after = null, offset = 0 } = pages.at(-1) ?? {};
    const body = JSON.stringify({ query, variables: { id, after } });
    const { statements } = ((await product.ask(body)) as Statements).entity;
    const last = statements.edges.at(-1);
    if (!last) throw new Error(`${id} has too few statements for the pages to measure.`);
    pages.push({
      id,
      after: statements.pageInfo.endCursor,
      offset: offset + statements.edges.length,
      last: [last.node.saidOn.edtf, last.link.id],
    });
  }
  return pages;
}
