import { builder } from "../graphql/builder.ts";
import { orderByName } from "../graphql/lists/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date-ref.ts";
import { addRootConnection } from "../graphql/relations/related-fields.ts";
import { Node } from "../nodes/ref.ts";
import { Entity, Thing } from "../things/ref.ts";
import { programFilter } from "./filters.ts";
import { allPrograms } from "./queries.ts";
import { Program } from "./ref.ts";

builder.objectType(Program, {
  description: "Something that an agency runs.",
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

addRootConnection("programs", allPrograms, {
  type: Program,
  order: orderByName("NAME"),
  filter: programFilter,
  description: "All programs, by name.",
});
