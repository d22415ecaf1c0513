import {
  type Quotation,
  type QuotedPart,
  quotationsIn,
  quotedPartsIn,
  type Span,
} from "./quotations.ts";
import { sentenceStarts } from "./sentences.ts";

const isLetter = (text: string | undefined) => /[\p{L}\p{N}]/u.test(text ?? "");

/** A text with its quotations. */
export class MarkedText {
  readonly #points: readonly string[];
  readonly #quotations: readonly Quotation[];
  /** Of each code point: 2 between quotation marks, 1 where these leave a doubt, 0 outside. */
  readonly #cover: Uint8Array;

  /** Where sentences begin. */
  readonly #starts: ReadonlySet<number>;

  constructor(text: string) {
    this.#starts = new Set(sentenceStarts(text));
    this.#points = [...text];
    this.#quotations = quotationsIn(text);
    this.#cover = new Uint8Array(this.#points.length);
    for (const isDoubtful of [true, false]) {
      for (const { parts } of this.#quotations.filter((each) => each.isDoubtful === isDoubtful)) {
        for (const { start, end } of parts) this.#cover.fill(isDoubtful ? 1 : 2, start, end);
      }
    }
  }

  /** Whether all words of a passage stand between quotation marks. */
  standingOf({ start, end }: Span): "between" | "doubtful" | "outside" {
    const words = this.#cover
      .slice(start, end)
      .filter((_, place) => isLetter(this.#points[start + place]));
    const least = Math.min(...words);
    if (least === 0) return "outside";
    return least === 1 ? "doubtful" : "between";
  }

  /** Words that are set apart begin a sentence, or stand behind a colon. */
  mayBeSetApart({ start }: Span): boolean {
    const starts = this.#starts;
    let at = start;
    while (at > 0 && !starts.has(at) && !isLetter(this.#points[at - 1])) at -= 1;
    return at === 0 || starts.has(at) || this.#points.slice(at, start).includes(":");
  }

  /** The “not” that stands right in front of a passage, within the same quotation. */
  negationBefore({ start }: Span): string | null {
    const before = this.#points.slice(Math.max(0, start - 20), start).join("");
    const word =
      /(?:^|[^\p{L}\p{N}])(\p{L}+n[’']t|not|never|no|nor|neither|without|hardly)\s+$/iu.exec(
        before,
      )?.[1];
    const isWithin = word !== undefined && (this.#cover[start - 2] ?? 0) > 0;
    return isWithin ? word : null;
  }

  partsIn(span: Span): QuotedPart[] {
    return quotedPartsIn(this.#points, this.#quotations, span);
  }
}
