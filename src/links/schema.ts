import { WriterRoleEnum } from "../articles/enums.ts";
import type { WriterRole } from "../articles/words.ts";
import { builder } from "../graphql/builder.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date-ref.ts";
import type { OfColumns } from "../graphql/relations/columns-of.ts";
import type { Parent } from "../graphql/relations/related.ts";
import { addSingle } from "../graphql/relations/related-fields.ts";
import type { CalledInDatabase } from "../graphql/relations/selected-rows.ts";
import { type LinkKindName, linkKindOf, linkKinds } from "../model/links.ts";
import { Node } from "../nodes/ref.ts";
import { SiteRoleEnum } from "../programs/enums.ts";
import type { SiteRole } from "../programs/words.ts";
import { AboutStanceEnum, ResponseKindEnum } from "../statements/enums.ts";
import type { AboutStance, ResponseKind } from "../statements/words.ts";
import { thingById } from "../things/queries.ts";
import { Thing } from "../things/ref.ts";
import { About, HeldOffice, Link, linkRefs, RespondsTo, SiteOf, WrittenBy } from "./ref.ts";
import { sentenceOf } from "./sentence.ts";

Link.implement({
  description: "One fact that joins two things, with its dates and the passages behind it.",
  interfaces: [Node],
  resolveType: ({ id }) => {
    const kind = linkKindOf(id);
    if (!kind) throw new Error(`${id} is not a link's id.`);
    return linkRefs[kind].name;
  },
  fields: (t) => ({
    since: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it began, as far as a source says; null when none does.",
      resolve: ({ since }) => asPartialDate(since),
    }),
    until: t.field({
      type: PartialDate,
      nullable: true,
      description:
        "When it ended; `..` means that it still held when the article was written; null: unknown.",
      resolve: ({ until }) => asPartialDate(until),
    }),
    sentence: t.string({
      description: "The fact as one sentence.",
      extensions: { columns: null } satisfies OfColumns,
      resolve: (link) => sentenceOf(link),
    }),
    recordedAt: t.exposeString("recordedAt", {
      description: "When it was first written into this graph (UTC).",
    }),
  }),
});

addSingle(Link, "from", thingById, {
  type: Thing,
  nullable: false,
  parent: end("fromId", "startNode"),
  description: "Where it begins: the person of an office, the speaker's statement.",
});

addSingle(Link, "to", thingById, {
  type: Thing,
  nullable: false,
  parent: end("toId", "endNode"),
  description: "Where it leads.",
});

/** One of a link's two ends: the column of its id, and the Cypher function that gives it. */
function end(column: "fromId" | "toId", cypher: "startNode" | "endNode"): Parent {
  return {
    columns: [column],
    idOf: (link) => String(link[column]),
    cypher: (link) => `${cypher}(${link})`,
  };
}

const descriptions: Record<LinkKindName, string> = {
  "held-office": "A person held an office, at an agency or in a city.",
  "part-of": "An agency is part of another.",
  serves: "An agency serves a city.",
  "detains-for": "An agency holds those whom an agency or a city arrests.",
  runs: "An agency runs a program.",
  "site-of": "A city is a site of a program, or wants to be.",
  "said-by": "Somebody made a statement.",
  about: "A statement's words are about an entity.",
  mentions: "A statement mentions an entity.",
  "addressed-to": "A statement is addressed to an entity.",
  "responds-to": "A statement responds to another.",
  "part-of-statement":
    "A statement is part of another: a question of a letter, a quote of a release.",
  "published-by": "An agency published an article.",
  "written-by": "Somebody wrote an article or contributed to it.",
};

for (const kind of Object.keys(linkRefs) as LinkKindName[]) {
  linkRefs[kind].implement({
    description: descriptions[kind],
    interfaces: [Node, Link],
    extensions: { label: linkKinds[kind].type } satisfies CalledInDatabase,
  });
}

builder.objectField(HeldOffice, "title", (t) =>
  t.exposeString("title", { nullable: true, description: "The office: Mayor, Police Chief." }),
);

builder.objectField(SiteOf, "role", (t) =>
  t.field({
    type: SiteRoleEnum,
    description: "Whether it was an original site or expressed interest.",
    resolve: ({ role }) => role as SiteRole,
  }),
);

builder.objectField(About, "stance", (t) =>
  t.field({
    type: AboutStanceEnum,
    nullable: true,
    description: "What the words themselves take toward it; null where they take nothing.",
    resolve: ({ stance }) => stance as AboutStance | null,
  }),
);

builder.objectField(RespondsTo, "kind", (t) =>
  t.field({
    type: ResponseKindEnum,
    description: "How it responds: answers, denies, confirms, criticizes, corrects, repeats.",
    extensions: { columns: ["responseKind"] } satisfies OfColumns,
    resolve: ({ responseKind }) => responseKind as ResponseKind,
  }),
);

builder.objectField(WrittenBy, "role", (t) =>
  t.field({
    type: WriterRoleEnum,
    description: "Whether they wrote it or contributed.",
    resolve: ({ role }) => role as WriterRole,
  }),
);
