import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import type { ColumnNames } from "../../graph/relations/plan.ts";
import { columnsOf } from "./columns-of.ts";
import { readingKey } from "./field-key.ts";
import { type AnyRelationship, type Related, relatedOf } from "./related.ts";
import { type Document, selectedFields } from "./selection.ts";

/** What a document selects of rows, be they nodes or links. */
export interface SelectedRows {
  columns: ColumnNames;
  related: readonly RelatedField[];
}

/** A field that leads from the rows to others by a relationship. */
export interface RelatedField {
  key: string;
  nodes: readonly FieldNode[];
  field: GraphQLField<unknown, unknown>;
  related: Related;
  relationship: AnyRelationship;
  /** What the rows are called in the database that it is asked of; null: all that there can be. */
  labels: ReadonlySet<string> | null;
}

/**
 * Reads from the document what it selects of rows.
 * @param types the types that the rows can have
 * @param places where they are shown: each the fields that are read together
 */
export function selectedRows(
  document: Document,
  types: readonly GraphQLObjectType[],
  places: readonly (readonly FieldNode[])[],
): SelectedRows {
  // Whatever is shown is told from others by its id.
  const columns = new Set(places.length > 0 ? ["id"] : []);
  let isWhole = false;
  // Of all places: a fragment that is spread in two of them is read once.
  const found = new Map<string, RelatedField & { labels: Set<string> }>();
  for (const owners of places) {
    for (const type of types) {
      for (const nodes of selectedFields(document, type, owners).values()) {
        const field = type.getFields()[nodes[0]?.name.value ?? ""];
        if (!field) continue;
        const own = columnsOf(field);
        if (own === null) isWhole = true;
        for (const name of own ?? []) columns.add(name);
        collect(found, type, field, nodes);
      }
    }
  }
  const related = [...found.values()].map((each) => ({
    ...each,
    labels: each.labels.size === types.length ? null : each.labels,
  }));
  return { columns: isWhole ? null : columns, related };
}

function collect(
  found: Map<string, RelatedField & { labels: Set<string> }>,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): void {
  const label = labelOf(type);
  for (const related of relatedOf(field)) {
    const relationship = related.relationshipOf(type.name);
    const key = readingKey(nodes, relationship);
    const known = found.get(key);
    if (known) known.labels.add(label);
    else found.set(key, { key, nodes, field, related, relationship, labels: new Set([label]) });
  }
}

/** A node's label is the name of its type; a link's type says in its extension what it is called. */
function labelOf({ name, extensions }: GraphQLObjectType): string {
  return (extensions as CalledInDatabase).label ?? name;
}

/** What rows of a type are called in the database, where that is not the type's own name: its extension. */
export interface CalledInDatabase {
  label?: string;
}
