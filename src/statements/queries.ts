import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import {
  byLabel,
  byLinkSaidOn,
  bySaidOn,
  bySaidOnOnly,
  byText,
  ofTargetBySaidOn,
  onlyOne,
  rootByDay,
} from "../things/orders.ts";
import { ofEntities } from "../things/queries.ts";
import { anyEntityColumns, linkColumns, statementColumns } from "../things/rows.ts";

/** The filters of statements: their own properties, their links, and their citations. */
const statementConditions = [
  filter("statements/filter.cypher", [
    "act",
    "medium",
    "isQuoted",
    "language",
    "saidBetween",
    "voice",
  ]),
  filter("statements/speaker-filter.cypher", ["speaker", "isAttributed", "onBehalfOf"]),
  filter("statements/linked-filter.cypher", ["about", "mentions", "addressedTo", "respondsTo"]),
  filter("statements/cited-filter.cypher", ["article", "via"]),
];
const withStance = filter("statements/about-filter.cypher", ["stance"]);
const ofResponseKind = filter("statements/response-filter.cypher", ["kind"]);

export const allStatements = relationship({
  file: "statements/all.cypher",
  node: statementColumns,
  orders: rootByDay("node.saidOnSort", "statement_by_date"),
  filters: statementConditions,
});

const toStatement = {
  node: statementColumns,
  link: linkColumns,
  orders: bySaidOn,
  filters: statementConditions,
};
const toEntity = {
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLabel,
  filters: ofEntities,
};
const toOne = { link: linkColumns, orders: onlyOne };
const toResponse = { ...toStatement, filters: [ofResponseKind, ...statementConditions] };

// Read from indexes, because an entity may have tens of thousands of statements.
export const statementsBySpeaker = relationship({
  file: "statements/by-speaker.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("said_by_by_target"),
  degree: "(parent)<-[:SAID_BY]-()",
});
export const statementsOnBehalf = relationship({
  file: "statements/for-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("on_behalf_of_by_target"),
  degree: "(parent)<-[:ON_BEHALF_OF]-()",
});
export const statementsAbout = relationship({
  file: "statements/about-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("about_by_target"),
  degree: "(parent)<-[:ABOUT]-()",
  filters: [withStance, ...statementConditions],
});
export const mentionedIn = relationship({
  file: "statements/mentioning-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("mentions_by_target"),
  degree: "(parent)<-[:MENTIONS]-()",
});
/** Both lists in one: read whole from both indexes, and sorted, of each page. */
export const discussedIn = relationship({
  file: "statements/discussing-entity.cypher",
  ...toStatement,
  orders: byLinkSaidOn,
});
export const addressedIn = relationship({
  file: "statements/addressed-to-entity.cypher",
  ...toStatement,
  orders: ofTargetBySaidOn("addressed_to_by_target"),
  degree: "(parent)<-[:ADDRESSED_TO]-()",
});

export const statementsInArticle = relationship({
  file: "statements/in-article.cypher",
  node: statementColumns,
  orders: bySaidOnOnly,
  filters: statementConditions,
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
/** The parent is the office's id, as the link to the speaker has it. */
export const officeById = relationship({
  file: "statements/office.cypher",
  node: anyEntityColumns,
  ...toOne,
});
export const speakers = relationship({
  file: "statements/speakers.cypher",
  ...toEntity,
  orders: byText({ keys: ["link.position", "link.id"] }),
});
export const onBehalfOf = relationship({ file: "statements/on-behalf-of.cypher", ...toEntity });
export const about = relationship({
  file: "statements/about.cypher",
  ...toEntity,
  filters: [withStance, ...ofEntities],
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
