import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { thingKinds } from "../model/things.ts";
import { Agency, Entity, Node, Thing } from "../things/refs.ts";
import { agencyFilter } from "./filters.ts";
import { allAgencies } from "./queries.ts";

Agency.implement({
  description: thingKinds.agency.description,
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    kind: t.expose("kind", { type: enums.AgencyKind, description: "What it is." }),
  }),
});

builder.queryField("agencies", (t) =>
  t.relatedConnection(allAgencies, {
    type: Agency,
    order: orderOfKind("NAME"),
    filter: agencyFilter,
    description: "All agencies, by name.",
  }),
);
