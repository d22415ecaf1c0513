import SchemaBuilder, {
  BasePlugin,
  type FieldKind,
  type FieldNullability,
  type InputFieldMap,
  type OutputRef,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from "@pothos/core";
import type { Shape } from "../../graph/relations/batch.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { ListOptions } from "../lists/list-arguments.ts";
import type { Relation, RelationParent } from "./relation.ts";

// A Pothos plugin: field methods that turn a relationship into a field. What a field declares for
// its resolver and for the look-ahead is stored in its extensions. The methods are in
// `field-methods.ts`.

/** A relationship whose rows lead to nodes of this shape. */
type To<Node> = Relationship & { readonly $node?: Node };
/** A relationship whose rows come with links of this shape. */
type By<Link> = Relationship & { readonly $link?: Link };

/**
 * For an interface whose types are read through different relationships: all of them, and a
 * function that chooses one by type.
 */
export interface Choice<Node> {
  among: readonly To<Node>[];
  of(typeName: string): To<Node>;
}

/** How a paged list appears in the schema. */
export interface RelatedConnectionOptions<Node, Link> extends ListOptions {
  description: string;
  /** The type of the nodes that it leads to. */
  type: OutputRef<Node>;
  /** The type of the link that each edge has besides its node. */
  link?: OutputRef<Link>;
  /** How to get from the row that has the list to the relationship's parent, if they differ. */
  parent?: RelationParent;
}

/** How a list that is always short, and returned whole, appears in the schema. */
export interface RelatedListOptions<Node> {
  description: string;
  type: OutputRef<Node>;
  /** The name of the order, one of the relationship's. */
  order: string;
}

/** How a relationship with at most one row appears in the schema. */
export interface RelatedOptions<Shown> {
  description: string;
  type: OutputRef<Shown>;
  /** False if there is always one. */
  nullable?: boolean;
  /** How to get from the row that has the field to the relationship's parent, if they differ. */
  parent?: RelationParent;
}

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      relations: RelationsPlugin<Types>;
    }
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /** The columns that the field needs, if not just the one of the same name; null: any. */
      columns?: readonly string[] | null;
      /** The relationships that its own resolver reads. */
      relations?: readonly Relation[];
      /**
       * The field's value is its owner's row itself, alone or as a list of one, seen as another object
       * type: so what is selected below is read of that row, and in its statement.
       */
      isSameRow?: true;
    }
    interface RootFieldBuilder<
      Types extends SchemaTypes,
      ParentShape,
      Kind extends FieldKind = FieldKind,
    > {
      /**
       * A paged list as defined by Relay: `Person.offices` becomes `PersonOfficesConnection` with
       * its edges.
       */
      relatedConnection<Node extends Shape, Link extends object>(
        relationship: (To<NoInfer<Node>> & By<NoInfer<Link>>) | Choice<NoInfer<Node>>,
        options: RelatedConnectionOptions<Node, Link>,
      ): FieldRef<Types, unknown>;
      /** A list that is always short, such as an entity's names, and is returned whole. */
      relatedList<Node extends object>(
        relationship: To<NoInfer<Node>>,
        options: RelatedListOptions<Node>,
      ): FieldRef<Types, unknown>;
      /** The node of a relationship with at most one row. */
      relatedNode<Node extends Shape>(
        relationship: To<NoInfer<Node>>,
        options: RelatedOptions<Node>,
      ): FieldRef<Types, unknown>;
      /** The link of a relationship with at most one row. */
      relatedLink<Link extends Shape>(
        relationship: By<NoInfer<Link>>,
        options: RelatedOptions<Link>,
      ): FieldRef<Types, unknown>;
    }
  }
}

const NAME = "relations";

/** Copies what fields and types declare into their extensions, where the look-ahead finds it. */
export class RelationsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>) {
    const { columns, relations, isSameRow } = config.pothosOptions;
    const own = {
      ...(columns !== undefined && { columns }),
      ...(relations && { relations }),
      ...(isSameRow && { isSameRow }),
    };
    return { ...config, extensions: { ...config.extensions, ...own } };
  }
}

SchemaBuilder.registerPlugin(NAME, RelationsPlugin);
