import { counted } from "../../model/texts.ts";
import type {
  DocumentingFragment,
  ImageStandingFragment,
} from "../documents/document-types.generated.ts";
import { foreign } from "./shown-text.ts";

export const NO_WRONGDOING = "Appearing here implies no wrongdoing.";

/** How well we know it, as the page says behind “How do we know?”. */
export function groundsOf({
  sources,
  inference,
  disputed,
}: Pick<ImageStandingFragment, "sources" | "inference" | "disputed">): string {
  return [
    counted(sources.articles, "article"),
    counted(sources.outlets, "outlet"),
    ...(inference.length > 0 ? ["partly inferred"] : []),
    ...(disputed.length > 0 ? ["disputed"] : []),
  ].join(", ");
}

/** The first outlet whose article backs it, and whom that one credits; null where no passage does. */
export function documentedBy(passages: readonly DocumentingFragment[]): string | null {
  const passage = passages.find(({ stance }) => stance === "SUPPORTS");
  if (!passage) return null;
  const { via, article } = passage;
  const outlet = foreign(article.publishedBy?.name ?? article.label);
  const credits = via && via.name !== article.publishedBy?.name ? `${foreign(via.name)}, in ` : "";
  const day = article.publishedBy && article.publishedOn ? `, ${article.publishedOn.text}` : "";
  return `Documented by ${credits}${outlet}${day}`;
}
