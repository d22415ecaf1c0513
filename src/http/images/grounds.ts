import { counted } from "../../model/texts.ts";
import { type Doubt, doubtsAbout } from "../cards/doubts.ts";
import type {
  DocumentingFragment,
  ImageStandingFragment,
} from "../documents/document-types.generated.ts";
import { foreign } from "./shown-text.ts";

export const NO_WRONGDOING = "Appearing here implies no wrongdoing.";

type Standing = Pick<ImageStandingFragment, "inference" | "disputed">;

/**
 * How well we know it, as the page says behind “How do we know?”.
 * @param shown what else the image says, whose doubts are doubts about the image
 */
export function groundsOf(
  fact: Standing & Pick<ImageStandingFragment, "sources">,
  shown: readonly Standing[] = [],
): string {
  const { articles, outlets } = fact.sources;
  return [
    counted(articles, "article"),
    counted(outlets, "outlet"),
    ...doubtTexts([fact, ...shown]),
  ].join(", ");
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  INFERRED: "partly inferred",
  DISPUTED: "disputed",
};

/** In words, what is not certain of what an image says. */
export function doubtTexts(shown: readonly Standing[]): string[] {
  return doubtsAbout(shown).map((doubt) => DOUBTS[doubt]);
}

/**
 * The first outlet whose article backs it, and whom that one credits; null where no passage does.
 * @param passages those that support it
 */
export function documentedBy(passages: readonly DocumentingFragment[]): string | null {
  const [passage] = passages;
  if (!passage) return null;
  const { via, article } = passage;
  const outlet = foreign(article.publishedBy?.name ?? article.label);
  const credits = via && via.name !== article.publishedBy?.name ? `${foreign(via.name)}, in ` : "";
  const day = article.publishedBy && article.publishedOn ? `, ${article.publishedOn.text}` : "";
  return `Documented by ${credits}${outlet}${day}`;
}
