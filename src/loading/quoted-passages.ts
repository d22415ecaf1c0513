import { foldSpaces } from "../model/texts.ts";

/** A passage, and where it begins in the article, once that is known. */
interface Passage {
  exact: string;
  start?: number | undefined;
}

/**
 * The passages that a verbatim text is made of: the one with the same words, or several with one
 * space between them, where the article interrupts a quotation to say who speaks.
 * @param passages in the order of the bundle, which counts until all have been located
 * @returns in the order of the article; empty if they do not make the text
 */
export function quotedPassages<P extends Passage>(text: string, passages: readonly P[]): P[] {
  const isLocated = passages.every(({ start }) => start !== undefined);
  const inOrder = isLocated
    ? passages.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    : [...passages];
  const folded = foldSpaces(text);
  const one = inOrder.find(({ exact }) => foldSpaces(exact) === folded);
  return one ? [one] : (made(folded, inOrder, 0, new Set()) ?? []);
}

/** @param hopeless what could not be made, so that many passages of the same words take no longer */
function made<P extends Passage>(
  rest: string,
  passages: readonly P[],
  from: number,
  hopeless: Set<string>,
): P[] | null {
  const attempt = `${from} ${rest.length}`;
  if (hopeless.has(attempt)) return null;
  for (const [index, passage] of passages.entries()) {
    if (index < from) continue;
    const words = foldSpaces(passage.exact);
    if (rest === words) return [passage];
    if (!rest.startsWith(`${words} `)) continue;
    const others = made(rest.slice(words.length + 1), passages, index + 1, hopeless);
    if (others) return [passage, ...others];
  }
  hopeless.add(attempt);
  return null;
}
