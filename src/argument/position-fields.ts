import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { orderByStance } from "../graphql/orders.ts";
import { parentIn } from "../graphql/relations/relation.ts";
import { thingById } from "../things/queries.ts";
import { Entity, Node, Position, Program, Statement, Topic } from "../things/refs.ts";
import { positionFilter } from "./filters.ts";
import { positionsOn } from "./queries.ts";

Position.implement({
  description:
    "Where somebody stands on a topic or a program, as their own statements tell. What others say for them, or what an article reports without a speaker, is no position of theirs.",
  interfaces: [Node],
  fields: (t) => ({
    subject: t.relatedNode(thingById, {
      type: Entity,
      nullable: false,
      parent: parentIn("subject"),
      description: "The topic or the program.",
    }),
    speaker: t.relatedNode(thingById, {
      type: Entity,
      nullable: false,
      parent: parentIn("speaker"),
      description: "The person or the agency, alone or with others.",
    }),
    stance: t.expose("stance", {
      type: enums.AboutStance,
      description: "The side that their latest statement takes on it.",
    }),
    statement: t.relatedNode(thingById, {
      type: Statement,
      nullable: false,
      parent: parentIn("statement"),
      description:
        "Their latest statement that takes a side on it, with its passages. One of an unknown day counts only where none has a day.",
    }),
    earlier: t.exposeInt("earlier", {
      description:
        "How many more statements of theirs take a side on it: earlier ones, or of unknown days.",
    }),
    changedFrom: t.expose("changedFrom", {
      type: enums.AboutStance,
      nullable: true,
      description:
        "The side that they took before, if it was another one; null if this graph knows of none that was certainly earlier.",
    }),
    previous: t.relatedNode(thingById, {
      type: Statement,
      parent: parentIn("previous"),
      description: "The latest statement that took that other side.",
    }),
  }),
});

for (const type of [Topic, Program]) {
  builder.objectField(type, "positions", (t) =>
    t.relatedConnection(positionsOn, {
      type: Position,
      order: orderByStance("STANCE"),
      filter: positionFilter,
      description:
        "Where each speaker stands on it: those who take the same side beside each other, for, against, that it does not apply, neutral; within a side the latest statement first.",
    }),
  );
}
