const MAX_CHARACTERS = 100;

/** A statement's short name: what it says, cut at a word. */
export function statementLabel(gist: string): string {
  const characters = [...gist];
  if (characters.length <= MAX_CHARACTERS) return gist;
  const cut = characters.slice(0, MAX_CHARACTERS).join("");
  const atWord = cut.replace(/\s+\S*$/, "");
  return `${atWord.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** An article's short name: its headline, else where and when it appeared, else its id. */
export function articleLabel(
  id: string,
  { headline, publishedOn }: Readonly<Record<string, unknown>>,
  publisher: string | null,
): string {
  if (typeof headline === "string") return headline;
  return publisher && typeof publishedOn === "string" ? `${publisher}, ${publishedOn}` : id;
}
