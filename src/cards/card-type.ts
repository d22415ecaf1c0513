import { disputedField, inferenceField } from "../attestations/fact-fields.ts";
import { type Embedded, elementCode, embedAddress, frameCode } from "../embedding/embed-code.ts";
import { DEFAULTS } from "../embedding/options.ts";
import { builder } from "../graphql/builder.ts";
import { sentenceOf } from "../model/sentences.ts";
import { CardFact, factIdOf } from "./refs.ts";

// What the cards of entities, statements and paths have in common.

CardFact.implement({
  description: "A fact that a card shows, with where it is documented.",
  fields: (t) => ({
    factId: t.id({
      description: "The id of the link or the statement: pass it to `node`.",
      columns: ["id"],
      resolve: factIdOf,
    }),
    url: t.string({
      description: "The address of its page, with all that is known of it.",
      columns: ["id"],
      resolve: (fact, _args, { baseUrl }) => `${baseUrl}/${factIdOf(fact)}`,
    }),
    sentence: t.string({
      nullable: true,
      description: "The fact as one sentence; null of a statement, whose card's title says it.",
      columns: null,
      resolve: (fact) => {
        if ("factId" in fact) return fact.sentence;
        return "fromLabel" in fact ? sentenceOf(fact) : null;
      },
    }),
    inference: t.field(inferenceField),
    disputed: t.field(disputedField),
  }),
});

export const Embed = builder.objectRef<Embedded>("Embed").implement({
  description: "How to show a card on a page of one's own.",
  fields: (t) => ({
    url: t.string({
      description:
        "The address of the card as a page for a frame. Its looks are parameters: `theme`, `size`, `accent`, `sections` and `lang`.",
      resolve: ({ path }, _args, { baseUrl }) => embedAddress(baseUrl, path, DEFAULTS),
    }),
    frame: t.string({
      description: "HTML to paste: a frame, which also works where no script runs.",
      resolve: (embedded, _args, { baseUrl }) => frameCode(baseUrl, embedded),
    }),
    element: t.string({
      description:
        "HTML to paste: the element `throughline-card`, which takes on the looks of its page; where no script runs, a link.",
      resolve: (embedded, _args, { baseUrl }) => elementCode(baseUrl, embedded),
    }),
  }),
});

/** What a card is of: the id is the path of its page without the slash before it. */
export interface CardSubject {
  id: string;
  label: string;
}

export const Card = builder.interfaceRef<CardSubject>("Card").implement({
  description:
    "What an app shows of an entity, a statement or a path in little room, each fact with where it is documented. The cards of this server say the same.",
  fields: (t) => ({
    kind: t.string({
      description: "What it is a card of, in a few words: “Agency · police department”.",
    }),
    title: t.string({ description: "What stands above all else: a name, or what was said." }),
    isQuotation: t.boolean({
      description:
        "Whether the title is a speaker's words, letter for letter. Only these may stand between quotation marks.",
      columns: [],
      resolve: () => false,
    }),
    subtitle: t.string({
      nullable: true,
      description:
        "Who or what it is; of a statement who said it, in what capacity; of a path its length.",
    }),
    url: t.string({
      description:
        "The address of the page that it leads to: of a path, of the shortest ones between its ends, among which one that was found within other limits may not be.",
      columns: ["id"],
      resolve: ({ id }, _args, { baseUrl }) => `${baseUrl}/${id}`,
    }),
    image: t.string({
      nullable: true,
      description:
        "The address of an image that says the same, a PNG of 1200 by 630 pixels; null of a path that a search between its ends does not give first.",
      columns: ["id"],
      resolve: ({ id }, _args, { baseUrl }) => `${baseUrl}/${id}.png`,
    }),
    embed: t.field({
      type: Embed,
      nullable: true,
      description:
        "How to embed it; null of a path that a search between its ends does not give first.",
      columns: ["id", "label"],
      resolve: ({ id, label }) => ({ path: `/${id}`, name: label }),
    }),
    facts: t.field({
      type: [CardFact],
      description: "What it shows, each fact with its citations.",
    }),
  }),
});
