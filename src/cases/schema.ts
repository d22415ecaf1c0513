import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import { thingKinds } from "../model/things.ts";
import { Case, Entity, Node, Thing } from "../things/refs.ts";
import { caseFilter } from "./filters.ts";
import { allCases } from "./queries.ts";

Case.implement({
  description: thingKinds.case.description,
  interfaces: [Node, Thing, Entity],
  fields: (t) => ({
    kind: t.expose("kind", { type: enums.CaseKind, description: "What it is." }),
    openedOn: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it was opened; its citations name the property `openedOn`.",
      resolve: ({ openedOn }) => asPartialDate(openedOn),
    }),
    outcome: t.exposeString("outcome", {
      nullable: true,
      description:
        "How it ended, or stands, in our words; null: no outcome in this graph. Its citations name the property `outcome`.",
    }),
  }),
});

builder.queryField("cases", (t) =>
  t.relatedConnection(allCases, {
    type: Case,
    order: orderOfKind("NAME"),
    filter: caseFilter,
    description: "All cases, by name.",
  }),
);
