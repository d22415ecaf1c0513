import { CardFact, subjectOfFact } from "../cards/refs.ts";
import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { orderByText } from "../graphql/orders.ts";
import { readOnly } from "../graphql/relations/read.ts";
import { parentIn, type RelationParent } from "../graphql/relations/relation.ts";
import { kindOf } from "../model/ids.ts";
import { Hop } from "../paths/refs.ts";
import { linkRelation, thingRelation } from "../things/by-id.ts";
import {
  Agency,
  Article,
  Attestation,
  Citation,
  Link,
  Node,
  Statement,
  Thing,
} from "../things/refs.ts";
import type { CitationRow } from "../things/rows.ts";
import { subjectOfEntry, TimelineEntry } from "../timeline/refs.ts";
import { citationFilter } from "./filters.ts";
import {
  articleOfCitation,
  citationsBySubject,
  citationsOfArticle,
  citationsOfAttestation,
  citationsOfEntity,
  citationsViaOutlet,
  outletOfCitation,
} from "./queries.ts";

// A citation's subject is the id of a statement or a link, or the id of an entity plus the property
// that it backs: `program/psp#announcedOn`.

const subject: RelationParent = {
  columns: ["subject"],
  idOf: (citation) => subjectIdOf(String(citation.subject)),
  cypher: (citation) => `{id: split(${citation}.subject, "#")[0]}`,
};
const backedThing = thingRelation(subject);
const backedLink = linkRelation(subject);

function subjectIdOf(subject: string): string {
  return subject.split("#")[0] ?? subject;
}

const Verification =
  builder.objectRef<Pick<CitationRow, "verification" | "verifiedOn" | "textHash">>("Verification");
Verification.implement({
  description: "Whether a passage stands in its article's text, and who says so.",
  fields: (t) => ({
    state: t.expose("verification", {
      type: enums.VerificationState,
      description: "Found here, only said to be found, or looked for in vain.",
    }),
    on: t.expose("verifiedOn", {
      type: "Day",
      nullable: true,
      description: "When it was looked for.",
    }),
    textHash: t.exposeString("textHash", {
      nullable: true,
      description: "The SHA-256 of the text in which it was looked for.",
    }),
  }),
});

Citation.implement({
  description: "A passage of an article that backs one fact, letter for letter.",
  interfaces: [Node],
  fields: (t) => ({
    exact: t.exposeString("exact", {
      description: "The passage, letter for letter as in the article.",
    }),
    prefix: t.exposeString("prefix", { nullable: true, description: "The text before it." }),
    suffix: t.exposeString("suffix", { nullable: true, description: "The text after it." }),
    start: t.exposeInt("start", {
      description: "Where it begins in the article's text, in Unicode code points.",
    }),
    end: t.exposeInt("end", { description: "Where it ends, in Unicode code points." }),
    mode: t.expose("mode", {
      type: enums.CitationMode,
      nullable: true,
      description:
        "How it gives a speaker's words; null where it backs a fact and not a statement.",
    }),
    set: t.expose("set", {
      type: enums.CitationSet,
      nullable: true,
      description:
        "How the article sets quoted words apart; null for those that stand between quotation marks.",
    }),
    stance: t.expose("stance", {
      type: enums.CitationStance,
      description: "Whether it backs the fact or speaks against it.",
    }),
    verification: t.field({
      type: Verification,
      description: "Whether it stands in the article's text, and who says so.",
      columns: ["verification", "verifiedOn", "textHash"],
      resolve: (citation) => citation,
    }),
    backs: t.field({
      type: Node,
      nullable: true,
      description: "What it backs: a statement, a link, or the entity whose property it backs.",
      relations: [backedThing, backedLink],
      resolve: (citation, _args, context, info) =>
        kindOf(subjectIdOf(citation.subject))
          ? readOnly(backedThing, citation, context, info)
          : readOnly(backedLink, citation, context, info),
    }),
    property: t.string({
      nullable: true,
      description: "The entity's property that it backs, such as `announcedOn`.",
      columns: ["subject"],
      resolve: ({ subject }) => subject.split("#")[1] ?? null,
    }),
    article: t.relatedNode(articleOfCitation, {
      type: Article,
      nullable: false,
      description: "The article that it is from.",
    }),
    via: t.relatedNode(outletOfCitation, {
      type: Agency,
      description: "The outlet that the article itself credits, as in “told ABC News”.",
    }),
  }),
});

builder.interfaceField(Thing, "citations", (t) =>
  t.relatedConnection(
    {
      among: [citationsBySubject, citationsOfArticle, citationsOfEntity],
      of: (typeName) => {
        if (typeName === Article.name) return citationsOfArticle;
        return typeName === Statement.name ? citationsBySubject : citationsOfEntity;
      },
    },
    {
      type: Citation,
      order: orderByText("TEXT"),
      filter: citationFilter,
      description:
        "The passages behind it: an entity's own properties, a statement's own, or all that is taken from an article.",
    },
  ),
);

builder.interfaceField(Link, "citations", (t) =>
  t.relatedConnection(citationsBySubject, {
    type: Citation,
    order: orderByText("TEXT"),
    filter: citationFilter,
    description:
      "The passages behind this link, read together. A statement's own links may have none: then its citations back them.",
  }),
);

builder.objectField(Hop, "citations", (t) =>
  t.relatedConnection(citationsBySubject, {
    type: Citation,
    parent: parentIn("factId"),
    order: orderByText("TEXT"),
    filter: citationFilter,
    description: "The passages behind the sentence.",
  }),
);

builder.objectField(CardFact, "citations", (t) =>
  t.relatedConnection(citationsBySubject, {
    type: Citation,
    parent: subjectOfFact,
    order: orderByText("TEXT"),
    filter: citationFilter,
    description: "The passages behind it.",
  }),
);

builder.objectField(TimelineEntry, "citations", (t) =>
  t.relatedConnection(citationsBySubject, {
    type: Citation,
    parent: subjectOfEntry,
    order: orderByText("TEXT"),
    filter: citationFilter,
    description:
      "The passages behind it: those of the link or the statement, or those that date an article, an announcement or an opening.",
  }),
);

builder.objectField(Attestation, "citations", (t) =>
  t.relatedConnection(citationsOfAttestation, {
    type: Citation,
    parent: {
      columns: ["id"],
      idOf: ({ id }) => String(id),
      cypher: (attestation) => `{id: ${attestation}.fact + "@" + ${attestation}.source}`,
    },
    order: orderByText("TEXT"),
    filter: citationFilter,
    description: "The passages of this source for this fact.",
  }),
);

builder.objectField(Agency, "creditedIn", (t) =>
  t.relatedConnection(citationsViaOutlet, {
    type: Citation,
    order: orderByText("TEXT"),
    filter: citationFilter,
    description: "The passages for which an article credits this outlet.",
  }),
);
