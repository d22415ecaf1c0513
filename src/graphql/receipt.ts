import type { DocumentNode } from "graphql";
import { DirectiveLocation, GraphQLDirective, getDirectiveValues, getOperationAST } from "graphql";

/** What an answer cost, beside what was foretold: what `@receipt` asks for. */
export interface Receipt {
  /** The Cypher statements that ran, by their files, in the order in which they ended. */
  statements: { file: string; milliseconds: number }[];
  /** Rows of nodes and links that these read; estimated were every page full. */
  rows: { estimated: number; actual: number };
  /** Objects that the answer could have held, and the most that are allowed. */
  cost: { estimated: number; allowed: number };
}

export const receiptDirective = new GraphQLDirective({
  name: "receipt",
  description:
    "Adds to the answer, under `extensions.receipt`, what it cost: the database statements that it took, and the rows and objects that were foretold and found.",
  locations: [DirectiveLocation.QUERY],
});

/** Whether an operation asks for its receipt. */
export function wantsReceipt(document: DocumentNode, operationName: string | null | undefined) {
  const operation = getOperationAST(document, operationName);
  return (
    operation !== null &&
    operation !== undefined &&
    getDirectiveValues(receiptDirective, operation) !== undefined
  );
}
