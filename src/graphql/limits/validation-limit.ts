import { validate } from "graphql";
import type { Plugin } from "graphql-yoga";

const MOST_ERRORS = 10;

/**
 * Ends validation after so many errors of a document: whoever wrote it mends these first, and a document made to
 * have thousands gets no long answer.
 */
export function validationLimit(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { maxErrors: MOST_ERRORS }),
      );
    },
  };
}
