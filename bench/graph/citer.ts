import type { Word } from "../../src/model/vocabularies.ts";
import type { GraphFiles, Passage } from "./graph-files.ts";
import { at, type Random, randomOf } from "./random.ts";
import { phrase } from "./texts.ts";

/** The range of a passage's start: the number of characters in an article's text. */
const LENGTH_OF_ARTICLE = 9_000;
const VIA_SHARE = 0.15;

/** Writes the passages that back facts, each in one of the generated articles. */
export class Citer {
  readonly #files: GraphFiles;
  readonly #articles: readonly string[];
  readonly #outlets: readonly string[];
  readonly #random: Random = randomOf("citations");

  constructor(files: GraphFiles, articles: readonly string[], outlets: readonly string[]) {
    this.#files = files;
    this.#articles = articles;
    this.#outlets = outlets;
  }

  /** Cites a fact that no speaker states: a link between entities, or an entity's property. */
  link(id: string): void {
    this.#files.citation(id, this.#random.pick(this.#articles), this.#passage(null));
  }

  /**
   * Cites a statement, with one passage or two.
   * @param text the speaker's words, if they are quoted
   * @returns where the first passage begins
   */
  statement(id: string, article: number, text: string | null, voice: Word<"Voice">): number {
    const source = at(this.#articles, article % this.#articles.length);
    const reported = voice === "REPORTING" ? null : "INDIRECT";
    const first = this.#passage(text === null ? reported : "DIRECT", text);
    this.#files.citation(id, source, first);
    if (this.#random.chance(0.3)) {
      const second = this.#passage(reported);
      this.#files.citation(id, source, { ...second, start: LENGTH_OF_ARTICLE + first.start });
    }
    return first.start;
  }

  #passage(mode: Passage["mode"], text: string | null = null): Passage {
    const random = this.#random;
    return {
      exact: text ?? phrase(random, 9),
      prefix: phrase(random, 4),
      suffix: phrase(random, 4),
      start: random.below(LENGTH_OF_ARTICLE),
      mode,
      via: random.chance(VIA_SHARE) ? random.pickSkewed(this.#outlets) : null,
    };
  }
}
