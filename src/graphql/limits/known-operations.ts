import { GraphQLError, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Rejects, as part of validation, operation types that the schema does not have. */
export function knownOperations(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(KnownOperationRule);
    },
  };
}

const KnownOperationRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`There is no ${node.operation} here: this graph answers queries.`, {
        nodes: node,
      }),
    );
  },
});
