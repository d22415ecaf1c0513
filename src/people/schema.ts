import { builder } from "../graphql/builder.ts";
import { filterInput, idOf, sameText } from "../graphql/filter-input.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { thingKinds } from "../model/things.ts";
import { nameWords } from "../things/filters.ts";
import { Entity, Node, Person, Thing } from "../things/refs.ts";
import { allPeople } from "./queries.ts";

Person.implement({
  description: thingKinds.person.description,
  interfaces: [Node, Thing, Entity],
});

const personFilter = filterInput(
  "PersonFilter",
  "Which people to keep, by their name, or by an office that they have held.",
  {
    ...nameWords,
    title: sameText("Those who have held this office: Mayor, say; capitals don't matter."),
    officeAt: idOf(
      ["agency", "city"],
      "Those who have held an office at this agency or in this city.",
    ),
  },
);

builder.queryField("people", (t) =>
  t.relatedConnection(allPeople, {
    type: Person,
    order: orderOfKind("NAME"),
    filter: personFilter,
    validOn:
      "Only those who may have held such an office on this day: what had certainly not begun, or had certainly ended, does not count.",
    description: "All people, by name.",
  }),
);
