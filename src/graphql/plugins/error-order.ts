import type { GraphQLError } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";

/**
 * Sorts errors by the position of their fields in the document, and those of one field by the order
 * of its items. The executor reports them as they occur, which depends on what was read first.
 */
export function errorOrder(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result) || !result.errors || result.errors.length < 2) return;
        setResult({ ...result, errors: [...result.errors].sort(byPlace) });
      },
    }),
  };
}

function byPlace(a: GraphQLError, b: GraphQLError): number {
  const [ofA, ofB] = [placeOf(a), placeOf(b)];
  for (const [index, part] of ofA.entries()) {
    const other = ofB[index];
    if (part === other) continue;
    return other === undefined || part > other ? 1 : -1;
  }
  return ofA.length - ofB.length;
}

function placeOf({ locations, path }: GraphQLError): (string | number)[] {
  const { line, column } = locations?.[0] ?? { line: 0, column: 0 };
  return [line, column, ...(path ?? [])];
}
