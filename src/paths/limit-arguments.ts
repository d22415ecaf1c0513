import { builder } from "../graphql/builder.ts";
import { HopKindEnum } from "../graphql/enums.ts";
import { DaySpanInput } from "../graphql/filter-input.ts";
import { USUAL_HUB } from "./limits.ts";

/** What may join two entities. */
export const withinArguments = builder.args((t) => ({
  linkKinds: t.field({
    type: [HopKindEnum],
    description: "What may join two entities; everything by default.",
  }),
  validOn: t.field({
    type: "Day",
    description:
      "Only links that may have been valid on this day. Statements are not limited by it.",
  }),
  saidBetween: t.field({
    type: DaySpanInput,
    description: "Only statements that may have been said between these days.",
  }),
  minSources: t.int({
    description: "Only links and statements that at least so many articles tell of; 1 by default.",
  }),
}));

/** Over which entities a search may lead. */
export const overArguments = builder.args((t) => ({
  avoid: t.idList({ description: "Entities over which no path may lead." }),
  avoidHubsOver: t.int({
    description: `Entities with more links than this are not passed, as too much leads over them to mean something: ${USUAL_HUB} by default. Those that are to be connected may have any number.`,
  }),
}));
