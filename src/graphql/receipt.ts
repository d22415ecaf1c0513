import type { DocumentNode } from "graphql";
import { DirectiveLocation, GraphQLDirective, getDirectiveValues, getOperationAST } from "graphql";

/** The actual and estimated cost of a response, as requested with `@receipt`. */
export interface Receipt {
  /** The Cypher statements that ran, by file name, in the order in which they ended. */
  statements: { file: string; milliseconds: number }[];
  /**
   * Rows of nodes and links that these statements read; the estimate assumes that every page is
   * full.
   */
  rows: { estimated: number; actual: number };
  /** The number of objects that the response could have held, and the allowed maximum. */
  cost: { estimated: number; allowed: number };
}

export const receiptDirective = new GraphQLDirective({
  name: "receipt",
  description:
    "Adds to the answer, under `extensions.receipt`, what it cost: the database statements that it took, and the rows and objects that were estimated and found.",
  locations: [DirectiveLocation.QUERY],
});

/** Whether an operation requests its receipt. */
export function wantsReceipt(document: DocumentNode, operationName: string | null | undefined) {
  const operation = getOperationAST(document, operationName);
  return (
    operation !== null &&
    operation !== undefined &&
    getDirectiveValues(receiptDirective, operation) !== undefined
  );
}
