import { GraphQLError, type GraphQLSchema, getIntrospectionQuery, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Problem } from "../../errors.ts";
import type { ApiContext } from "../context.ts";
import type { ServerContext } from "../request-record.ts";
import type { BadArgument, FieldCheck } from "./bad-argument.ts";
import { costOf } from "./cost.ts";

/** Enough for several of the introspection queries that tools send, but not for dozens of them. */
const INTROSPECTIONS = 3;

/**
 * Rejects an operation whose response may hold too many objects. Runs for every execution, because
 * the cost depends on the variables, and before any resolver.
 * @param maxCost the most objects
 */
export function costLimit(
  schema: GraphQLSchema,
  maxCost: number,
): Plugin<ApiContext & ServerContext> {
  const maxIntrospection = INTROSPECTIONS * costOfIntrospection(schema);
  return {
    onExecute({ args: { document, operationName, variableValues, contextValue } }) {
      const { arguments: fieldArguments } = contextValue.fieldPlans;
      const cost = costOf(schema, document, operationName, variableValues ?? {}, fieldArguments);
      if (contextValue.record) contextValue.record.cost = cost.objects;
      if (cost.badArgument) refuse(cost.badArgument);
      if (cost.objects > maxCost) {
        throw new Problem(
          "TOO_COSTLY",
          `The answer could hold ${countText(cost.objects)} objects, and ${countText(maxCost)} are allowed. Give smaller \`first\` or \`last\` to the lists that stand inside others (a list without them counts as a page of 20), or leave out a level.`,
        );
      }
      if (cost.introspection > maxIntrospection) {
        throw new Problem(
          "TOO_COSTLY",
          `This asks for the schema ${Math.ceil((cost.introspection / maxIntrospection) * INTROSPECTIONS)} times over, and ${INTROSPECTIONS} times are allowed. Ask for it once, by the usual introspection query.`,
        );
      }
      if (cost.laterChecks.length > 0) return checkLater(cost.laterChecks, contextValue);
    },
  };
}

async function checkLater(
  checks: readonly FieldCheck[],
  { database, scope }: Pick<ApiContext, "database" | "scope">,
): Promise<void> {
  for (const { field, check } of checks) {
    await check(database, scope).catch((problem) => {
      if (problem instanceof Problem && problem.code === "BAD_ARGUMENT") refuse({ field, problem });
      throw problem;
    });
  }
}

/** The same sentence that the field itself would give, but only after its parents had been read. */
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

function countText(count: number): string {
  return count > Number.MAX_SAFE_INTEGER ? "countless" : count.toLocaleString("en-US");
}
