import { builder } from "../graphql/builder.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { thingKinds } from "../model/things.ts";
import { City, Entity, Node, Thing } from "../things/refs.ts";
import { cityFilter } from "./filters.ts";
import { allCities } from "./queries.ts";

City.implement({
  description: thingKinds.city.description,
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    region: t.exposeString("region", { nullable: true, description: "Its state or province." }),
    country: t.exposeString("country", { description: "Its country, as ISO 3166-1: US." }),
  }),
});

builder.queryField("cities", (t) =>
  t.relatedConnection(allCities, {
    type: City,
    order: orderOfKind("NAME"),
    filter: cityFilter,
    description: "All cities, by name.",
  }),
);
