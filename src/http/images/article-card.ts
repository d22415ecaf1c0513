import { counted } from "../../model/texts.ts";
import type { ArticleImageFragment } from "../documents/document-types.generated.ts";
import type { Card } from "./card.ts";
import { NO_WRONGDOING } from "./grounds.ts";

/** What the image of an article says: its headline, who published it when, and how much is taken from it. */
export function articleCard(article: ArticleImageFragment): Card {
  const { label, headline, publishedBy, publishedOn, passages } = article;
  return {
    kind: ["Article", publishedOn?.text].filter(Boolean).join(" · "),
    form: "name",
    words: headline ?? label,
    who: headline === null ? null : (publishedBy?.name ?? null),
    facts: [],
    grounds: `${counted(passages.totalCount, "passage")} cited here`,
    note: NO_WRONGDOING,
  };
}
