import type { ImageStandingFragment } from "../documents/document-types.generated.ts";
import { counted } from "../pages/parts/words.ts";

/** How well we know it, as the page says behind “How do we know?”. */
export function groundsOf({ sources, inference, disputed }: ImageStandingFragment): string {
  return [
    counted(sources.articles, "article"),
    counted(sources.outlets, "outlet"),
    ...(inference.length > 0 ? ["partly inferred"] : []),
    ...(disputed.length > 0 ? ["disputed"] : []),
  ].join(", ");
}
