import { plain } from "../../model/texts.ts";
import type { StatementImageFragment } from "../documents/document-types.generated.ts";
import type { Card } from "./card.ts";
import { documentedBy, groundsOf } from "./grounds.ts";
import { foreign } from "./shown-text.ts";

type Speaking = StatementImageFragment["speakers"]["edges"][number];

/** What the image of a statement says: the words, who said them in what capacity, when, and who documents it. */
export function statementCard(statement: StatementImageFragment): Card {
  const { text, gist, act, medium, saidOn, citations } = statement;
  const documented = documentedBy(citations.nodes);
  return {
    kind: ["Statement", ...[act, medium].filter((word) => word !== "OTHER").map(plain)].join(" · "),
    form: text === null ? "paraphrase" : "quotation",
    words: text ?? gist,
    who: whoSaid(statement),
    facts: [capacityOf(statement), saidOn?.text ?? "undated"].filter((fact) => fact !== null),
    grounds: documented ?? groundsOf(statement),
    note: documented && groundsOf(statement),
  };
}

/** One speaker alone, or several with their offices; who it was in the article's words, if it names nobody. */
function whoSaid({ speakers, attribution, onBehalfOf }: StatementImageFragment): string {
  const [first, ...others] = speakers.edges;
  const more = speakers.totalCount - speakers.edges.length;
  const named = speakers.edges.map((each) =>
    others.length === 0
      ? foreign(each.node.name)
      : [foreign(each.node.name), officeOf(each)].join(", "),
  );
  const who = first
    ? [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ")
    : attribution === null
      ? "The article itself"
      : foreign(attribution);
  const behalf = onBehalfOf.nodes.map(({ name }) => foreign(name));
  return behalf.length > 0 ? `${who}, on behalf of ${behalf.join(", ")}` : who;
}

function capacityOf({ speakers: { edges } }: StatementImageFragment): string | null {
  const [first, ...others] = edges;
  return first && others.length === 0 ? officeOf(first) : null;
}

/** “Police Chief, San Bernardino Police Department”. */
function officeOf({ link: { capacity } }: Speaking): string | null {
  if (!capacity) return null;
  const { title, to } = capacity;
  return [title, to.label]
    .filter((part) => part !== null && part !== undefined)
    .map(foreign)
    .join(", ");
}
