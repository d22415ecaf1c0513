import { builder } from "./builder.ts";

/**
 * A list of words as an enum, each with the sentence that says what it means.
 * @param meanings every word of the list, as its type demands
 */
export function wordEnum<W extends string>(
  name: string,
  description: string,
  meanings: Record<W, string>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Record<W, { description: string }>;
  return builder.enumType(name, { description, values });
}
