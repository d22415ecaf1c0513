import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import {
  byLabel,
  bySaidOn,
  byText,
  ofTargetBySaidOn,
  onlyOne,
  rootByDay,
} from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { ofEntityKind } from "../things/conditions.ts";
import { anyEntityColumns, statementColumns } from "../things/rows.ts";

/** What a reader may ask of statements: how they are, what they are linked to, where they are cited. */
const asked = [
  filter("statements/filter.cypher", [
    "act",
    "medium",
    "isQuoted",
    "language",
    "saidBetween",
    "speaker",
  ]),
  filter("statements/linked-filter.cypher", ["about", "mentions", "addressedTo", "respondsTo"]),
  filter("statements/cited-filter.cypher", ["article", "via"]),
];
const withStance = filter("statements/about-filter.cypher", ["stance"]);
const ofResponseKind = filter("statements/response-filter.cypher", ["kind"]);

export const allStatements = relationship({
  file: "statements/all.cypher",
  node: statementColumns,
  orders: rootByDay("node.saidOnSort", "statement_by_date"),
  filters: asked,
});

/** Read from an index: a speaker may have tens of thousands. */
export const statementsBySpeaker = relationship({
  file: "statements/by-speaker.cypher",
  node: statementColumns,
  orders: rootByDay("node.saidOnSort", "statement_by_speaker", ["node.speakerId"]),
  filters: asked,
  degree: "(parent)<-[:SAID_BY]-()",
});

const toStatement = {
  node: statementColumns,
  link: linkColumns,
  orders: bySaidOn,
  filters: asked,
};
const toEntity = {
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLabel,
  filters: [ofEntityKind],
};
const toOne = { link: linkColumns, orders: onlyOne };
const toResponse = { ...toStatement, filters: [ofResponseKind, ...asked] };

export const statementsAbout = relationship({
  file: "statements/about-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("about_by_target"),
  degree: "(parent)<-[:ABOUT]-()",
  filters: [withStance, ...asked],
});
export const mentionedIn = relationship({
  file: "statements/mentioning-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("mentions_by_target"),
  degree: "(parent)<-[:MENTIONS]-()",
});
export const addressedIn = relationship({
  file: "statements/addressed-to-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("addressed_to_by_target"),
  degree: "(parent)<-[:ADDRESSED_TO]-()",
});

export const speaker = relationship({
  file: "statements/speaker.cypher",
  node: anyEntityColumns,
  ...toOne,
});
export const capacity = relationship({
  file: "statements/capacity.cypher",
  node: anyEntityColumns,
  ...toOne,
});
export const about = relationship({
  file: "statements/about.cypher",
  ...toEntity,
  filters: [withStance, ofEntityKind],
});
export const mentions = relationship({ file: "statements/mentions.cypher", ...toEntity });
export const addressedTo = relationship({ file: "statements/addressed-to.cypher", ...toEntity });

export const respondsTo = relationship({ file: "statements/responds-to.cypher", ...toResponse });
export const responses = relationship({ file: "statements/responses.cypher", ...toResponse });
export const partOfStatement = relationship({
  file: "statements/part-of.cypher",
  node: statementColumns,
  ...toOne,
});
export const partsOfStatement = relationship({
  file: "statements/parts.cypher",
  ...toStatement,
  orders: byText({ keys: ["link.position", "link.id"] }),
});
