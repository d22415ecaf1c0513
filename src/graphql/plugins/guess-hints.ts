import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import { guessHint } from "../guesses.ts";

/** Adds to what GraphQL says of an unknown field or argument what may have been meant. */
export function guessHints(schema: GraphQLSchema): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid)
          setResult(
            result.map((error: Error) =>
              error instanceof GraphQLError ? withHint(schema, error) : error,
            ),
          );
      },
  };
}

function withHint(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  const hint = guessHint(schema, error.message);
  if (hint === null) return error;
  const { nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(`${error.message} ${hint}`, {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null },
    ...{ path: path ?? null, originalError: originalError ?? null, extensions },
  });
}
