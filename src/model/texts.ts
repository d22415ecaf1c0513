/** A text in the form used for comparison: NFC, runs of white space as one space, trimmed. */
export function foldSpaces(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A sentence with its period, unless it ends with a sign of its own: a question, “Inc.”. */
export function ended(sentence: string): string {
  return /[.?!…]["'”’»)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** With a capital first letter: names of types are made of names of fields. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word of a list as people read it: LAW_ENFORCEMENT is "law enforcement". */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll("_", " ");
}

/** “1 article”, “2,000 articles”. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}
