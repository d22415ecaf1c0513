import { builder } from "../graphql/builder.ts";
import { LINKS_VALID_ON } from "../graphql/lists/list-arguments.ts";
import { orderByLink, orderByName } from "../graphql/lists/orders.ts";
import { addConnection, addRootConnection } from "../graphql/relations/related-fields.ts";
import { SiteOf } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Program } from "../programs/ref.ts";
import { Entity, Thing } from "../things/ref.ts";
import { cityFilter, cityProgramFilter, siteFilter } from "./filters.ts";
import { allCities, programsOfCity, sites } from "./queries.ts";
import { City } from "./ref.ts";

builder.objectType(City, {
  description: "A populated place.",
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    region: t.exposeString("region", { nullable: true, description: "Its state or province." }),
    country: t.exposeString("country", { description: "Its country, as ISO 3166-1: US." }),
  }),
});

addConnection(City, "programs", programsOfCity, {
  type: Program,
  link: SiteOf,
  order: orderByLink("NAME"),
  filter: cityProgramFilter,
  validOn: LINKS_VALID_ON,
  description: "The programs that it is a site of, or wants to be.",
});

addConnection(Program, "sites", sites, {
  type: City,
  link: SiteOf,
  order: orderByLink("NAME"),
  filter: siteFilter,
  validOn: LINKS_VALID_ON,
  description: "The cities that are its sites, or want to be; the link has the role.",
});

addRootConnection("cities", allCities, {
  type: City,
  order: orderByName("NAME"),
  filter: cityFilter,
  description: "All cities, by name.",
});
