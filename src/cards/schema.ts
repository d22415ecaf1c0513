import { builder } from "../graphql/builder.ts";
import { Path } from "../paths/refs.ts";
import { Entity, Statement } from "../things/refs.ts";
import { EntityCard } from "./entity-card.ts";
import { PathCard, pathOnCard } from "./path-card.ts";
import { StatementCard } from "./statement-card.ts";

builder.interfaceField(Entity, "card", (t) =>
  t.field({
    type: EntityCard,
    description:
      "What an app shows of it in little room: what it is, its latest links with their passages, an image, the code to embed it.",
    isSameRow: true,
    resolve: (entity) => entity,
  }),
);

builder.objectField(Statement, "card", (t) =>
  t.field({
    type: StatementCard,
    description:
      "What an app shows of it in little room: the words, who said them, where they are documented, an image, the code to embed it.",
    isSameRow: true,
    resolve: (statement) => statement,
  }),
);

builder.objectField(Path, "card", (t) =>
  t.field({
    type: PathCard,
    description:
      "What an app shows of it in little room: a sentence a hop, each with its passages, and the code to embed it.",
    resolve: pathOnCard,
  }),
);
