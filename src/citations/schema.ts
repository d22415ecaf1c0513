import { Agency } from "../agencies/ref.ts";
import { Article } from "../articles/ref.ts";
import { orderByText } from "../graphql/lists/orders.ts";
import type { OfColumns } from "../graphql/relations/columns-of.ts";
import { readOnly } from "../graphql/relations/read-related.ts";
import type { ReadsRelated } from "../graphql/relations/related.ts";
import { addConnection, addSingle } from "../graphql/relations/related-fields.ts";
import { Link } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Statement } from "../statements/ref.ts";
import { Thing } from "../things/ref.ts";
import { backedBy, backedLink, backedThing, propertyOf } from "./backs.ts";
import { CitationModeEnum, CitationStanceEnum } from "./enums.ts";
import { citationFilter } from "./filters.ts";
import {
  articleOfCitation,
  citationsBySubject,
  citationsOfArticle,
  citationsOfEntity,
  citationsViaOutlet,
  outletOfCitation,
} from "./queries.ts";
import { Citation } from "./ref.ts";
import type { CitationMode, CitationStance } from "./words.ts";

Citation.implement({
  description: "A passage of an article that backs one fact, letter for letter.",
  interfaces: [Node],
  fields: (t) => ({
    exact: t.exposeString("exact", { description: "The passage, as it stands in the article." }),
    prefix: t.exposeString("prefix", { nullable: true, description: "What stands before it." }),
    suffix: t.exposeString("suffix", { nullable: true, description: "What stands after it." }),
    start: t.exposeInt("start", {
      description: "Where it begins in the article's text, in Unicode code points.",
    }),
    end: t.exposeInt("end", { description: "Where it ends, in Unicode code points." }),
    mode: t.field({
      type: CitationModeEnum,
      nullable: true,
      description:
        "How it gives a speaker's words; null where it backs a fact and not a statement.",
      resolve: ({ mode }) => mode as CitationMode | null,
    }),
    stance: t.field({
      type: CitationStanceEnum,
      description: "Whether it backs the fact or speaks against it.",
      resolve: ({ stance }) => stance as CitationStance,
    }),
    verifiedOn: t.field({
      type: "Day",
      nullable: true,
      description: "When it was last found, letter for letter, in the article's text.",
      resolve: ({ verifiedOn }) => verifiedOn,
    }),
    backs: t.field({
      type: Node,
      nullable: true,
      description: "What it backs: a statement, a link, or the entity whose property it backs.",
      extensions: { related: [backedThing, backedLink] } satisfies ReadsRelated,
      resolve: (citation, _args, context, info) =>
        readOnly(backedBy(citation.subject), citation, context, info),
    }),
    property: t.string({
      nullable: true,
      description: "The entity's property that it backs, such as `announcedOn`.",
      extensions: { columns: ["subject"] } satisfies OfColumns,
      resolve: ({ subject }) => propertyOf(subject),
    }),
  }),
});

addSingle(Citation, "article", articleOfCitation, {
  type: Article,
  nullable: false,
  description: "The article that it stands in.",
});

addSingle(Citation, "via", outletOfCitation, {
  type: Agency,
  description: "The outlet that the article itself credits, as in “told ABC News”.",
});

const citationsOfThing = {
  among: [citationsBySubject, citationsOfArticle, citationsOfEntity],
  of: citationsOf,
};

addConnection(Thing, "citations", citationsOfThing, {
  type: Citation,
  order: orderByText("TEXT"),
  filter: citationFilter,
  description:
    "The passages behind it: an entity's own properties, a statement's own, or all that is taken from an article.",
});

addConnection(Link, "citations", citationsBySubject, {
  type: Citation,
  order: orderByText("TEXT"),
  filter: citationFilter,
  description:
    "The passages behind this link, read together. A statement's own links may have none: then its citations back them.",
});

addConnection(Agency, "creditedIn", citationsViaOutlet, {
  type: Citation,
  order: orderByText("TEXT"),
  filter: citationFilter,
  description: "The passages for which an article credits this outlet.",
});

function citationsOf(typeName: string) {
  if (typeName === Article.name) return citationsOfArticle;
  return typeName === Statement.name ? citationsBySubject : citationsOfEntity;
}
