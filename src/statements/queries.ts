import { relationship } from "../graph/relationship.ts";
import { byLabel, bySaidOn, ofTargetBySaidOn } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { anyEntityColumns, statementColumns } from "../things/rows.ts";

export const allStatements = relationship({
  file: "statements/all.cypher",
  node: statementColumns,
  orders: {
    NEWEST: {
      keys: ["node.saidOnSort", "node.id"],
      descending: true,
      index: { name: "statement_by_date", constant: [] },
    },
  },
});

/** Read from an index: a speaker may have tens of thousands. */
export const statementsBySpeaker = relationship({
  file: "statements/by-speaker.cypher",
  node: statementColumns,
  orders: {
    NEWEST: {
      keys: ["node.saidOnSort", "node.id"],
      descending: true,
      index: { name: "statement_by_speaker", constant: ["node.speakerId"] },
    },
  },
});

const ofTarget = (index: string) => ({
  node: statementColumns,
  link: linkColumns,
  orders: { NEWEST: ofTargetBySaidOn(index) },
});
const toEntity = { node: anyEntityColumns, link: linkColumns, orders: { LABEL: byLabel } };
const toStatement = { node: statementColumns, link: linkColumns, orders: { NEWEST: bySaidOn } };
const onlyOne = { orders: { ONLY: { keys: ["link.id"] } }, link: linkColumns };
const inTextOrder = { orders: { TEXT: { keys: ["link.position", "link.id"] } } };

export const statementsAbout = relationship({
  file: "statements/about-entity.cypher",
  ...ofTarget("about_by_target"),
});
export const mentionedIn = relationship({
  file: "statements/mentioning-entity.cypher",
  ...ofTarget("mentions_by_target"),
});
export const addressedIn = relationship({
  file: "statements/addressed-to-entity.cypher",
  ...ofTarget("addressed_to_by_target"),
});

export const speaker = relationship({
  file: "statements/speaker.cypher",
  node: anyEntityColumns,
  ...onlyOne,
});
export const capacity = relationship({
  file: "statements/capacity.cypher",
  node: anyEntityColumns,
  ...onlyOne,
});
export const about = relationship({ file: "statements/about.cypher", ...toEntity });
export const mentions = relationship({ file: "statements/mentions.cypher", ...toEntity });
export const addressedTo = relationship({ file: "statements/addressed-to.cypher", ...toEntity });

export const respondsTo = relationship({ file: "statements/responds-to.cypher", ...toStatement });
export const responses = relationship({ file: "statements/responses.cypher", ...toStatement });
export const partOfStatement = relationship({
  file: "statements/part-of.cypher",
  node: statementColumns,
  ...onlyOne,
});
export const partsOfStatement = relationship({
  file: "statements/parts.cypher",
  node: statementColumns,
  link: linkColumns,
  ...inTextOrder,
});
