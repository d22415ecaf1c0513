import type { InputRef, InputType } from "@pothos/core";
import { Problem } from "../../errors.ts";
import { builder, type SchemaTypes } from "../builder.ts";
import { DaySpanInput, toDaySpan } from "./day-span.ts";

// A list's `filter` is an input object with the domain's words. Each is declared once, here in one of
// five forms, and is the name of the argument that the filter's Cypher file reads from `$args`.

type Type = InputType<SchemaTypes>;

/** One word of a filter: its type, its sentence, and what of its value the Cypher is given. */
export interface FilterField {
  type: Type | [Type];
  description: string;
  /** @throws Problem BAD_ARGUMENT for a value that makes no sense */
  toArgument(name: string, value: never): unknown;
}

/** A list's filter: the input type, and its words. */
export interface FilterInput {
  ref: InputRef<unknown>;
  description: string;
  fields: Readonly<Record<string, FilterField>>;
}

/** One of an enum's words, or one of several. */
export function oneOf(words: InputRef<unknown>, description: string): FilterField {
  return { type: [words as Type], description, toArgument: alternatives };
}

/** The id of something that it has to do with, or one of several. An id that nothing has keeps nothing. */
export function idOf(description: string): FilterField {
  return { type: ["ID"], description, toArgument: alternatives };
}

/** A text that has to be the same but for capitals, or one of several. */
export function sameText(description: string): FilterField {
  return {
    type: ["String"],
    description,
    // As the graph has its texts; what a reader types need not be so.
    toArgument: (name: string, values: readonly string[]) =>
      alternatives(
        name,
        values.map((value) => value.normalize("NFC").trim()),
      ),
  };
}

export function yesOrNo(description: string): FilterField {
  return { type: "Boolean", description, toArgument: (_name: string, value: boolean) => value };
}

/** A span of days, of which a partial date may lie within. */
export function between(description: string): FilterField {
  return { type: DaySpanInput, description, toArgument: toDaySpan };
}

const HOW = "All that is given must apply; where several values are given, one of them is enough.";

/** Makes a filter's input type; `what` is its first sentence. */
export function filterInput(
  name: string,
  what: string,
  fields: Readonly<Record<string, FilterField>>,
): FilterInput {
  const ref = builder.inputType(name, {
    description: `${what} ${HOW}`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([word, { type, description }]) => [
          word,
          t.field({ type, description }),
        ]),
      ),
  });
  return { ref, description: what, fields };
}

const MOST_VALUES = 100;

/** Sorted and each once: the same question has one cursor and one statement, however it is written. */
function alternatives(name: string, values: readonly string[]): readonly string[] {
  if (values.length > MOST_VALUES) {
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` may hold ${MOST_VALUES} values at most, but holds ${values.length}.`,
    );
  }
  return [...new Set(values)].sort();
}
