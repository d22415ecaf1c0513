import { GraphQLError, type GraphQLSchema, getIntrospectionQuery, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import type { ApiContext } from "../context.ts";
import type { ServerContext } from "../request-record.ts";
import type { BadArgument } from "./bad-argument.ts";
import { costOf } from "./cost.ts";

/** The tools' own introspection fits several times; what repeats itself by the dozen does not. */
const INTROSPECTIONS = 3;

/**
 * Refuses an operation whose answer may hold too many objects. For each execution anew, as it depends
 * on the variables, and before any resolver runs.
 * @param maxCost the most objects
 */
export function costLimit(
  schema: GraphQLSchema,
  maxCost: number,
): Plugin<ApiContext & ServerContext> {
  const maxIntrospection = INTROSPECTIONS * costOfIntrospection(schema);
  return {
    onExecute({ args: { document, operationName, variableValues, contextValue } }) {
      const cost = costOf(schema, document, operationName, variableValues ?? {});
      if (contextValue.record) contextValue.record.cost = cost.objects;
      if (cost.badArgument) refuse(cost.badArgument);
      if (cost.objects > maxCost) {
        throw new Problem(
          "TOO_COSTLY",
          `The answer could hold ${shown(cost.objects)} objects, and ${shown(maxCost)} are allowed. Give smaller \`first\` or \`last\` to the lists that stand inside others (a list without them counts as a page of 20), or leave out a level.`,
        );
      }
      if (cost.introspection > maxIntrospection) {
        throw new Problem(
          "TOO_COSTLY",
          `This asks for the schema ${Math.ceil((cost.introspection / maxIntrospection) * INTROSPECTIONS)} times over, and ${INTROSPECTIONS} times are allowed. Ask for it once, by the usual introspection query.`,
        );
      }
    },
  };
}

/** The same sentence as from the field itself, which would only give it once what is around it is read. */
function refuse({ field, problem }: BadArgument): never {
  throw new GraphQLError(problem.message, { nodes: field, originalError: problem });
}

function costOfIntrospection(schema: GraphQLSchema): number {
  const everything = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  return costOf(schema, parse(everything), null, {}).introspection;
}

function shown(count: number): string {
  return count > Number.MAX_SAFE_INTEGER ? "countless" : count.toLocaleString("en-US");
}
