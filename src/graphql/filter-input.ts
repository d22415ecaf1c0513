import type { InputRef } from "@pothos/core";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "../model/dates.ts";
import type { ThingKind } from "../model/things.ts";
import { builder } from "./builder.ts";
import { requireId } from "./ids.ts";
import type { FilterInput, FilterWord, FilterWords } from "./lists/list-arguments.ts";

// A list's `filter` is an input object of the domain's words. Each word is declared once, here in
// one of five forms; its name is also the name of the argument that the filter's Cypher file reads
// from `$args`.

/** One of an enum's words, or one of several. */
export function oneOf(words: InputRef<unknown>, description: string): FilterWord {
  return { type: [words], description, toArgument: alternatives };
}

/**
 * The id of a related item, or one of several. Nothing matches an id that doesn't exist.
 * @param kinds what it may be the id of
 */
export function idOf(kinds: readonly ThingKind[], description: string): FilterWord {
  return {
    type: ["ID"],
    description,
    toArgument: (name, given) => {
      const ids = alternatives(name, given);
      for (const id of ids) requireId(name, id, kinds);
      return ids;
    },
  };
}

/** An old name of a word, which goes on working until 1.0. */
export function deprecated(word: FilterWord, replacedBy: string): FilterWord {
  return { ...word, replacedBy };
}

/** What is done with a text before it is compared. */
interface TextRules {
  /** @throws Problem BAD_ARGUMENT for a text that can't be meant */
  refine?(name: string, text: string): string;
  /** The same where only the database knows; @throws Problem BAD_ARGUMENT */
  verify?(
    name: string,
    texts: readonly string[],
    database: Database,
    scope: ReadScope,
  ): Promise<void>;
}

/** A text compared without regard to case, or one of several. */
export function sameText(
  description: string,
  { refine = (_name, text) => text, verify }: TextRules = {},
): FilterWord {
  // The graph stores its texts in NFC; client input may not be normalized.
  const toArgument = (name: string, values: unknown) =>
    alternatives(
      name,
      textsOf(values).map((value) => refine(name, value.normalize("NFC").trim())),
    );
  return {
    type: ["String"],
    description,
    toArgument,
    ...(verify && {
      laterCheck: (name: string, values: unknown) => (database: Database, scope: ReadScope) =>
        verify(name, toArgument(name, values), database, scope),
    }),
  };
}

export function yesOrNo(description: string): FilterWord {
  return { type: "Boolean", description, toArgument: (_name, value) => value };
}

/** A span of days; a partial date matches if it may fall within it. */
export function between(description: string): FilterWord {
  return {
    type: DaySpanInput,
    description,
    toArgument: (name, value) => toDaySpan(name, value as DaySpan),
  };
}

const HOW = "All that is given must apply; where several values are given, one of them is enough.";

/** Makes a filter's input type; `what` is the first sentence of its description. */
export function filterInput(name: string, what: string, words: FilterWords): FilterInput {
  const ref = builder.inputType(name, {
    description: `${what} ${HOW}`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(words).map(([word, { type, description, replacedBy }]) => [
          word,
          t.field({
            ...{ type, description },
            ...(replacedBy && { deprecationReason: `Use \`${replacedBy}\`.` }),
          }),
        ]),
      ),
  });
  return { ref, description: what, words };
}

const MOST_VALUES = 100;

/**
 * Sorted and deduplicated, so that equal filters share a cursor scope and a statement, however they
 * are written.
 */
function alternatives(name: string, given: unknown): readonly string[] {
  const values = textsOf(given);
  if (values.length > MOST_VALUES) {
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` may hold ${MOST_VALUES} values at most, but holds ${values.length}.`,
    );
  }
  return [...new Set(values)].sort();
}

/** A list of ids, texts or words as GraphQL has coerced it. */
function textsOf(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : [];
}

export const DaySpanInput = builder.inputType("DaySpan", {
  description: "A span of days, both ends included; an end that is left out is open.",
  fields: (t) => ({
    from: t.field({ type: "Day", description: "The first day." }),
    until: t.field({ type: "Day", description: "The last day." }),
  }),
});

export type DaySpan = typeof DaySpanInput.$inferInput;

/**
 * A span in the form that Cypher compares: an open end becomes the bound that stands for an unknown
 * date.
 * @returns null for a span that is open at both ends, because it excludes nothing
 * @throws Problem BAD_ARGUMENT when the span ends before it begins
 */
export function toDaySpan(
  name: string,
  { from, until }: DaySpan,
): { from: string; until: string } | null {
  if (from == null && until == null) return null;
  if (from != null && until != null && from > until) {
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` ends on ${until}, before it begins on ${from}. Give the earlier day as \`from\`.`,
    );
  }
  return { from: from ?? UNKNOWN_EARLIEST, until: until ?? UNKNOWN_LATEST };
}
