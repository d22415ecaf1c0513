import { type FieldNode, type GraphQLField, getArgumentValues } from "graphql";

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/**
 * The coerced arguments of an operation's fields, computed once: for the cost estimate, which comes
 * before anything runs, and for the plans.
 */
export class FieldArguments {
  readonly #known = new WeakMap<FieldNode, Map<Field, Arguments>>();

  /**
   * A field's coerced arguments, with variables and defaults filled in.
   * @throws GraphQLError when the arguments are invalid, so that the field would not run
   */
  of(field: Field, node: FieldNode, variables: Arguments): Arguments {
    const ofNode = this.#known.get(node) ?? new Map<Field, Arguments>();
    this.#known.set(node, ofNode);
    const known = ofNode.get(field);
    if (known) return known;
    const values = getArgumentValues(field, node, variables);
    ofNode.set(field, values);
    return values;
  }
}
