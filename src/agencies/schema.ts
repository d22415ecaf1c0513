import { builder } from "../api/builder.ts";
import { addConnection, addRootConnection } from "../api/related-fields.ts";
import { wordEnum } from "../api/word-enum.ts";
import { City } from "../cities/ref.ts";
import { DetainsFor, PartOf, Runs, Serves } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Program } from "../programs/ref.ts";
import { Entity, Thing } from "../things/ref.ts";
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

const AgencyKindEnum = wordEnum<AgencyKind>("AgencyKind", "What an agency is.", {
  FEDERAL_DEPARTMENT: "A department of a federal government.",
  FEDERAL_AGENCY: "A federal agency.",
  POLICE_DEPARTMENT: "A police department.",
  SHERIFFS_OFFICE: "A sheriff's office or department.",
  CORRECTIONS: "Jails, prisons, or who runs them.",
  CITY_GOVERNMENT: "A city's government.",
  ADVOCACY_GROUP: "A group that speaks for a cause.",
  NEWS_OUTLET: "Whoever publishes news.",
  COMPANY: "A company.",
  OTHER: "Anything else.",
});

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

const byLabel = "LABEL";

addConnection(Agency, "partOf", partOf, {
  type: Agency,
  link: PartOf,
  order: byLabel,
  description: "The agencies that it is part of.",
});

addConnection(Agency, "parts", parts, {
  type: Agency,
  link: PartOf,
  order: byLabel,
  description: "The agencies that are part of it.",
});

addConnection(Agency, "serves", serves, {
  type: City,
  link: Serves,
  order: byLabel,
  description: "The cities that it serves.",
});

addConnection(City, "servedBy", servingCity, {
  type: Agency,
  link: Serves,
  order: byLabel,
  description: "The agencies that serve the city.",
});

addConnection(Agency, "detainsFor", detainsFor, {
  type: Entity,
  link: DetainsFor,
  order: byLabel,
  description: "The agencies and cities for which it holds those whom they arrest.",
});

for (const type of [Agency, City]) {
  addConnection(type, "detainedBy", detainedBy, {
    type: Agency,
    link: DetainsFor,
    order: byLabel,
    description: "The agencies that hold those who are arrested here.",
  });
}

addConnection(Agency, "programs", programsRun, {
  type: Program,
  link: Runs,
  order: byLabel,
  description: "The programs that it runs.",
});

addConnection(Program, "runBy", runningProgram, {
  type: Agency,
  link: Runs,
  order: byLabel,
  description: "The agencies that run the program.",
});

addRootConnection("agencies", allAgencies, {
  type: Agency,
  order: byLabel,
  description: "All agencies, by name.",
});
