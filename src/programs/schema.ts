import { builder } from "../graphql/builder.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import { thingKinds } from "../model/things.ts";
import { Entity, Node, Program, Thing } from "../things/refs.ts";
import { programFilter } from "./filters.ts";
import { allPrograms } from "./queries.ts";

Program.implement({
  description: thingKinds.program.description,
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    announcedOn: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it was announced; its citations name the property `announcedOn`.",
      resolve: ({ announcedOn }) => asPartialDate(announcedOn),
    }),
  }),
});

builder.queryField("programs", (t) =>
  t.relatedConnection(allPrograms, {
    type: Program,
    order: orderOfKind("NAME"),
    filter: programFilter,
    description: "All programs, by name.",
  }),
);
