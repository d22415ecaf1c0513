import type { GraphQLResolveInfo } from "graphql";
import type { ReadPlan } from "../../graph/relations/plan.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import { FieldArguments } from "./field-arguments.ts";
import { planOf, type Selection, selectionBelow } from "./look-ahead.ts";
import type { Relation } from "./relation.ts";
import { fieldKey } from "./selection.ts";

/**
 * A field at its position in a document: what is the same for all parents that it is resolved for.
 */
interface PlannedField {
  relation: Relation;
  selection: Selection;
  plans: Map<Relationship, ReadPlan>;
}

/**
 * The plans of fields that are not part of another field's plan: root fields, and fields too deep
 * in the document to be planned from a root. Each plan is made once.
 */
export class FieldPlans {
  readonly arguments = new FieldArguments();
  readonly #mostBranches: number;
  readonly #fields = new Map<string, PlannedField[]>();

  /** @param mostBranches into how many branches a selection is taken apart */
  constructor(mostBranches: number) {
    this.#mostBranches = mostBranches;
  }

  /**
   * @param info the field being resolved
   * @throws Problem BAD_ARGUMENT for invalid arguments
   */
  of(info: GraphQLResolveInfo, relation: Relation, relationship: Relationship): ReadPlan {
    const { plans, selection } = this.#plannedField(info, relation);
    const known = plans.get(relationship);
    if (known) return known;
    const plan = planOf(relation, relationship, this.#argumentsOf(info), selection);
    plans.set(relationship, plan);
    return plan;
  }

  #plannedField(info: GraphQLResolveInfo, relation: Relation): PlannedField {
    const key = fieldKey(info.fieldNodes);
    const known = this.#fields.get(key) ?? [];
    const found = known.find((each) => each.relation === relation);
    if (found) return found;
    const reader = {
      operation: info,
      arguments: this.arguments,
      mostBranches: this.#mostBranches,
    };
    const selection = selectionBelow(reader, info.returnType, [...info.fieldNodes], relation);
    const field = { relation, selection, plans: new Map() };
    this.#fields.set(key, [...known, field]);
    return field;
  }

  #argumentsOf({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo) {
    const field = parentType.getFields()[fieldName];
    const [node] = fieldNodes;
    return field && node ? this.arguments.of(field, node, variableValues) : {};
  }
}
