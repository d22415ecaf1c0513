import { cityFilter } from "../cities/filters.ts";
import { City } from "../cities/ref.ts";
import { builder } from "../graphql/builder.ts";
import { LINKS_VALID_ON } from "../graphql/lists/list-arguments.ts";
import { orderByLink, orderByName } from "../graphql/lists/orders.ts";
import { addConnection, addRootConnection } from "../graphql/relations/related-fields.ts";
import { DetainsFor, PartOf, Runs, Serves } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { programFilter } from "../programs/filters.ts";
import { Program } from "../programs/ref.ts";
import { entityFilter } from "../things/filters.ts";
import { Entity, Thing } from "../things/ref.ts";
import { AgencyKindEnum } from "./enums.ts";
import { agencyFilter } from "./filters.ts";
import {
  allAgencies,
  detainedBy,
  detainsFor,
  partOf,
  parts,
  programsRun,
  runningProgram,
  serves,
  servingCity,
} from "./queries.ts";
import { Agency } from "./ref.ts";
import type { AgencyKind } from "./words.ts";

builder.objectType(Agency, {
  description:
    "Any organization that acts: a department, a police force, an advocacy group, an outlet.",
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    kind: t.field({
      type: AgencyKindEnum,
      description: "What it is.",
      resolve: ({ kind }) => kind as AgencyKind,
    }),
  }),
});

addConnection(Agency, "partOf", partOf, {
  type: Agency,
  link: PartOf,
  order: orderByLink("NAME"),
  filter: agencyFilter,
  validOn: LINKS_VALID_ON,
  description: "The agencies that it is part of.",
});

addConnection(Agency, "parts", parts, {
  type: Agency,
  link: PartOf,
  order: orderByLink("NAME"),
  filter: agencyFilter,
  validOn: LINKS_VALID_ON,
  description: "The agencies that are part of it.",
});

addConnection(Agency, "serves", serves, {
  type: City,
  link: Serves,
  order: orderByLink("NAME"),
  filter: cityFilter,
  validOn: LINKS_VALID_ON,
  description: "The cities that it serves.",
});

addConnection(City, "servedBy", servingCity, {
  type: Agency,
  link: Serves,
  order: orderByLink("NAME"),
  filter: agencyFilter,
  validOn: LINKS_VALID_ON,
  description: "The agencies that serve the city.",
});

addConnection(Agency, "detainsFor", detainsFor, {
  type: Entity,
  link: DetainsFor,
  order: orderByLink("NAME"),
  filter: entityFilter,
  validOn: LINKS_VALID_ON,
  description: "The agencies and cities for which it holds those whom they arrest.",
});

for (const type of [Agency, City]) {
  addConnection(type, "detainedBy", detainedBy, {
    type: Agency,
    link: DetainsFor,
    order: orderByLink("NAME"),
    filter: agencyFilter,
    validOn: LINKS_VALID_ON,
    description: "The agencies that hold those who are arrested here.",
  });
}

addConnection(Agency, "programs", programsRun, {
  type: Program,
  link: Runs,
  order: orderByLink("NAME"),
  filter: programFilter,
  validOn: LINKS_VALID_ON,
  description: "The programs that it runs.",
});

addConnection(Program, "runBy", runningProgram, {
  type: Agency,
  link: Runs,
  order: orderByLink("NAME"),
  filter: agencyFilter,
  validOn: LINKS_VALID_ON,
  description: "The agencies that run the program.",
});

addRootConnection("agencies", allAgencies, {
  type: Agency,
  order: orderByName("NAME"),
  filter: agencyFilter,
  description: "All agencies, by name.",
});
