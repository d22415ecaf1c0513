import { builder } from "../graphql/builder.ts";
import { pageSize } from "../graphql/lists/pages.ts";
import { readOnly, readRelation } from "../graphql/relations/read.ts";
import { sentenceOf } from "../model/sentences.ts";
import { Statement } from "../things/refs.ts";
import type { EntityRow, LinkRow } from "../things/rows.ts";
import { Card } from "./card-type.ts";
import { KIND_COLUMNS, kindLine } from "./kind-line.ts";
import { CardFact } from "./refs.ts";
import { factsOfEntity, latestOffice, latestStatement, USUAL_FACTS } from "./relations.ts";

const MOST_FACTS = 20;

export const EntityCard = builder.objectRef<EntityRow>("EntityCard").implement({
  description: "The card of a person, an agency, a city, a program, a case or a topic.",
  interfaces: [Card],
  fields: (t) => ({
    kind: t.string({
      description:
        "What it is: “Agency · police department”. Of a case with its outcome, or that there is none in this graph.",
      columns: KIND_COLUMNS,
      resolve: (entity) => kindLine(entity),
    }),
    title: t.exposeString("name", { description: "Its name." }),
    subtitle: t.string({
      nullable: true,
      description:
        "Who or what it is, in a sentence of ours; of a person without one, the office taken last.",
      columns: ["summary"],
      relations: [latestOffice],
      resolve: (entity, _args, context, info) =>
        entity.summary ??
        readRelation(latestOffice, entity, context, info, ({ rows: [row] }) =>
          row ? sentenceOf(row.link as LinkRow) : null,
        ),
    }),
    latest: t.field({
      type: Statement,
      nullable: true,
      description: "What it said last; null of whoever did not speak.",
      relations: [latestStatement],
      resolve: (entity, _args, context, info) => readOnly(latestStatement, entity, context, info),
    }),
    facts: t.field({
      type: [CardFact],
      description: "Its links to other entities, the latest first.",
      args: {
        first: t.arg.int({
          defaultValue: USUAL_FACTS,
          description: `How many: 1 to ${MOST_FACTS}.`,
        }),
      },
      relations: [factsOfEntity],
      extensions: { checkArguments: checkFacts },
      resolve: (entity, _args, context, info) =>
        readRelation(factsOfEntity, entity, context, info, ({ rows }) =>
          rows.map(({ link }) => link as LinkRow),
        ),
    }),
  }),
});

/** @throws Problem BAD_ARGUMENT */
function checkFacts({ first }: Readonly<Record<string, unknown>>): void {
  if (typeof first === "number") pageSize("first", first, USUAL_FACTS, MOST_FACTS);
}
