import { shown } from "./shown-text.ts";

/** What an image says, whatever it looks like. All texts are as the graph has them. */
export interface Card {
  /** What it is, in a few words above it. */
  kind: string;
  /**
   * A quotation stands between quotation marks. A paraphrase is ours: it never does, and says so in
   * words, as form and color alone can be overlooked.
   */
  form: "name" | "quotation" | "paraphrase";
  /** The name, the speaker's words or our gist. */
  words: string;
  /** Who said it; or nothing. */
  who: string | null;
  /** Told below, as far as there is room: each whole, or not at all. */
  facts: readonly string[];
  /** How we know. */
  grounds: string;
  note: string | null;
}

export const PARAPHRASED = "In other words";

/** The words in the form in which they are shown. */
export function shownWords({ form, words }: Card): string {
  return form === "quotation" ? `“${shown(words)}”` : shown(words);
}

/** The whole card in one text, for whoever does not see it. */
export function titleOf(card: Card): string {
  const { kind, form, who, facts, grounds } = card;
  const words = shownWords(card);
  return [
    form === "paraphrase" ? `${PARAPHRASED}: ${words}` : words,
    ...[who, kind, ...facts, grounds].filter((text) => text !== null).map(shown),
  ].join("\n");
}
