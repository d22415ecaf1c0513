import { builder } from "../graphql/builder.ts";
import { readRelation } from "../graphql/relations/read.ts";
import { saidOnField } from "../statements/said-on.ts";
import type { StatementRow } from "../things/rows.ts";
import { Card } from "./card-type.ts";
import { CardFact } from "./refs.ts";
import { speakers } from "./relations.ts";
import { type SpeakerFacts, speakersLine } from "./speakers-line.ts";

export const StatementCard = builder.objectRef<StatementRow>("StatementCard").implement({
  description: "The card of a statement: what was said, by whom, in what capacity, when.",
  interfaces: [Card],
  fields: (t) => ({
    kind: t.string({ description: "“Statement”.", columns: [], resolve: () => "Statement" }),
    title: t.string({
      description: "The speaker's words, where an article quotes them; else what it says, in ours.",
      columns: ["text", "gist"],
      resolve: ({ text, gist }) => text ?? gist,
    }),
    isQuotation: t.boolean({
      description:
        "Whether the title is the speaker's words, letter for letter. Only these may stand between quotation marks.",
      columns: ["text"],
      resolve: ({ text }) => text !== null,
    }),
    gist: t.string({
      nullable: true,
      description:
        "What a quotation says, in our words; null where the title is in our words already.",
      columns: ["text", "gist"],
      resolve: ({ text, gist }) => (text === null ? null : gist),
    }),
    language: t.string({
      nullable: true,
      description: "The language of a quotation, where it is known; null of our own words.",
      columns: ["text", "language"],
      resolve: ({ text, language }) => (text === null ? null : language),
    }),
    subtitle: t.string({
      nullable: true,
      description:
        "Who said it, in what capacity, and on whose behalf; where the article names nobody, its words for who it was.",
      relations: [speakers],
      resolve: (statement, _args, context, info) =>
        readRelation(speakers, statement, context, info, ({ rows: [row] }) =>
          row ? speakersLine(row.node as SpeakerFacts & typeof row.node) : null,
        ),
    }),
    saidOn: t.field(saidOnField),
    facts: t.field({
      type: [CardFact],
      description: "The statement itself, with the passages that document it.",
      extensions: { usualSize: 1 },
      isSameRow: true,
      resolve: (statement) => [statement],
    }),
  }),
});
