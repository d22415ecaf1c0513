import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
} from "graphql";

/** What a document's selections are read with. */
export type Document = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * The fields that are selected of an object, by response key, as an executor would collect them: with
 * fragments filled in where their type applies, and without what a directive leaves out.
 * @param owners the fields whose selection sets are read together
 */
export function selectedFields(
  document: Document,
  type: GraphQLObjectType,
  owners: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<FragmentDefinitionNode>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isSelected(document, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : document.fragments[selection.name.value];
      if (!fragment || !applies(document, fragment, type)) continue;
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (seen.has(fragment)) continue;
        seen.add(fragment);
      }
      collect(fragment.selectionSet.selections);
    }
  };
  for (const owner of owners) collect(owner.selectionSet?.selections ?? []);
  return fields;
}

/** The types of object that a type can be. */
export function objectTypesOf(
  { schema }: Pick<Document, "schema">,
  type: GraphQLOutputType | undefined,
): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/**
 * The type of a field that gives objects of one type, whatever lists and non-nulls are around it.
 * @throws Error when it is no such field: a defect of the schema's
 */
export function objectOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const named = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${field} gives no objects of one type.`);
  return named;
}

/** Whether the directives `@skip` and `@include` leave a selection in. */
export function isSelected(
  { variableValues }: Pick<Document, "variableValues">,
  selection: SelectionNode,
): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.if !== true && include?.if !== false;
}

/** Whether a fragment is for objects of this type. */
export function applies(
  { schema }: Pick<Document, "schema">,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  type: GraphQLObjectType,
): boolean {
  const condition = typeCondition?.name.value;
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
