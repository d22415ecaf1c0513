import { builder } from "../graphql/builder.ts";
import { counted } from "../model/texts.ts";
import type { Path } from "../paths/find-paths.ts";
import { USUAL_HOPS } from "../paths/request.ts";
import { Card, type CardSubject, Embed } from "./card-type.ts";
import { CardFact } from "./refs.ts";

/** A path with the address of its page in place of an id. */
type PathOnCard = Path & CardSubject;

export function pathOnCard(path: Path): PathOnCard {
  const { from, to } = path.ends;
  return {
    ...path,
    id: `trace?from=${from.id}&to=${to.id}`,
    label: `How ${from.label} is connected to ${to.label}`,
  };
}

/** Whether the card at its address, which names only both ends, shows this path. */
function isAtItsAddress({ isShortest, hops }: Path): boolean {
  return isShortest && hops.length <= USUAL_HOPS;
}

export const PathCard = builder.objectRef<PathOnCard>("PathCard").implement({
  description: "The card of a path: how two entities are connected, hop by hop.",
  interfaces: [Card],
  fields: (t) => ({
    kind: t.string({ description: "“Path”.", resolve: () => "Path" }),
    title: t.exposeString("label", { description: "Whom it connects." }),
    subtitle: t.string({
      nullable: true,
      description: "How long it is, and how many articles tell of its weakest hop.",
      resolve: ({ hops, sources: { sourceArticles } }) => {
        const told = hops.length === 1 ? "told by" : "each told by at least";
        return `${counted(hops.length, "hop")}, ${told} ${counted(sourceArticles, "article")}`;
      },
    }),
    image: t.string({
      nullable: true,
      description:
        "The address of an image of it, a PNG of 1200 by 630 pixels; null unless a search between the two, with nothing else asked, gives this path first.",
      resolve: (path, _args, { baseUrl }) =>
        isAtItsAddress(path) ? `${baseUrl}/${path.id.replace("trace?", "trace.png?")}` : null,
    }),
    embed: t.field({
      type: Embed,
      nullable: true,
      description:
        "How to embed it; null unless a search between the two, with nothing else asked, gives this path first: that is what the card at its address shows.",
      resolve: (path) => (isAtItsAddress(path) ? { path: `/${path.id}`, name: path.label } : null),
    }),
    facts: t.field({
      type: [CardFact],
      description:
        "Its hops, in their order: of each the link that most articles tell of, or the latest statement.",
      extensions: { usualSize: USUAL_HOPS },
      resolve: ({ hops }) => [...hops],
    }),
  }),
});
