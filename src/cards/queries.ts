import { optionalText, text, texts } from "../graph/relations/columns.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { onlyNode } from "../things/orders.ts";

/** What the line below a statement's title is made of, read whole. */
export const speakersOfStatement = relationship({
  file: "cards/speakers.cypher",
  node: {
    id: text(),
    attribution: optionalText(),
    /** Each speaker with the office in which they spoke: “Richard Berry, Mayor, Albuquerque”. */
    speakersInOffice: texts(
      (statement) => `COLLECT {
        MATCH (${statement})-[said:SAID_BY]->(speaker:Entity)
        OPTIONAL MATCH (speaker)-[office:HELD_OFFICE {id: said.officeLinkId}]->(at:Entity)
        RETURN speaker.name + coalesce(", " + office.title, "") + coalesce(", " + at.label, "")
        ORDER BY said.position, said.id
      }`,
    ),
    onBehalfOfNames: texts(
      (statement) => `COLLECT {
        MATCH (${statement})-[:ON_BEHALF_OF]->(whom:Entity)
        RETURN whom.name ORDER BY whom.label, whom.id
      }`,
    ),
  },
  orders: onlyNode,
});
