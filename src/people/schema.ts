import { Agency } from "../agencies/ref.ts";
import { City } from "../cities/ref.ts";
import { builder } from "../graphql/builder.ts";
import { LINKS_VALID_ON } from "../graphql/lists/list-arguments.ts";
import { orderByLink, orderByName } from "../graphql/lists/orders.ts";
import { addConnection, addRootConnection } from "../graphql/relations/related-fields.ts";
import { HeldOffice } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Entity, Thing } from "../things/ref.ts";
import { officeFilter, officialFilter, personFilter } from "./filters.ts";
import { allPeople, offices, officials, officialsOfCity } from "./queries.ts";
import { Person } from "./ref.ts";

builder.objectType(Person, {
  description: "A human being.",
  interfaces: [Node, Thing, Entity],
});

addConnection(Person, "offices", offices, {
  type: Entity,
  link: HeldOffice,
  order: orderByLink("LATEST"),
  filter: officeFilter,
  validOn: LINKS_VALID_ON,
  description: "Where the person has held office, the latest first; the link has the title.",
});

addConnection(Agency, "officials", officials, {
  type: Person,
  link: HeldOffice,
  order: orderByLink("LATEST"),
  filter: officialFilter,
  validOn: LINKS_VALID_ON,
  description: "The people who have held an office here, the latest first.",
});

addConnection(City, "officials", officialsOfCity, {
  type: Person,
  link: HeldOffice,
  order: orderByLink("LATEST"),
  filter: officialFilter,
  validOn: LINKS_VALID_ON,
  description: "The people who have held an office of the city, or of an agency that serves it.",
});

addRootConnection("people", allPeople, {
  type: Person,
  order: orderByName("NAME"),
  filter: personFilter,
  validOn:
    "Only those who may have held such an office on this day: what had certainly not begun, or had certainly ended, does not count.",
  description: "All people, by name.",
});
