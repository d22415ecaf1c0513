/** A text in the form used for comparison: NFC, runs of white space as one space, trimmed. */
export function foldSpaces(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
