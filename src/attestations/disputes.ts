import { parseDisputes, type StoredDispute } from "../changes/standing.ts";
import type { ArticleRow } from "../things/rows.ts";

/** A dispute with the articles that differ. */
export interface Dispute extends Pick<StoredDispute, "property" | "link" | "shown"> {
  values: { value: string; sources: ArticleRow[] }[];
}

/**
 * @param text as it is stored on a thing or a link; null when nothing is disputed
 * @param articles all that it names
 * @throws Error when one of them is not there: a defect
 */
export function disputesOf(text: string | null, articles: readonly ArticleRow[]): Dispute[] {
  if (text === null) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return parseDisputes(text).map(({ values, ...dispute }) => ({
    ...dispute,
    values: values.map(({ value, sources }) => ({
      value,
      sources: sources.map((id) => {
        const article = byId.get(id);
        if (!article) throw new Error(`${id} is not there, and something is disputed by it.`);
        return article;
      }),
    })),
  }));
}
