import { beforeEach, expect, test } from "vitest";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { emptyGraph, openScratch } from "../../support/scratch.ts";

// A graph that somebody has written into past the product, and what the check says of it.

const database = openScratch();
beforeEach(() => emptyGraph(database));

const CALLOWAY = "person/ines-calloway";
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";
const DIRECTOR = "held-office/person/tomas-brandt/agency/harbor-authority/director";
const NEVER = "statement/brandt-never-unsafe";
const ABOUT = "about/statement/calloway-not-before-safe/program/night-ferry";

const POSITION = "position/program/night-ferry/person/ines-calloway";
const NO_POSITION = "position/program/night-ferry/person/tomas-brandt";

/** What is done to the graph, and the differences that must be found, as `id message`. */
const DAMAGES: [string, string[]][] = [
  [
    `MATCH (n {id: "${NEVER}"}) SET n.gist = "It was safe.", n.sourceArticles = 7`,
    [`${NEVER} differs in gist, sourceArticles`],
  ],
  [`MATCH (n {id: "${CALLOWAY}"}) SET n.label = "I. C."`, [`${CALLOWAY} differs in label`]],
  [
    `MATCH ()-[link {id: "${MAYOR}"}]->() SET link.sinceSort = "1999-01-01"`,
    [`${MAYOR} differs in sinceSort`],
  ],
  [
    `MATCH ()-[link {id: "${DIRECTOR}"}]->() DELETE link`,
    [
      `${DIRECTOR} should be in the graph, and is not`,
      "person/tomas-brandt has another number of links than it says",
      `${DIRECTOR} is in the timeline of person/tomas-brandt, and should not be`,
      `${DIRECTOR} is in the timeline of agency/harbor-authority, and should not be`,
    ],
  ],
  [
    `MATCH (n:Moment {id: "${CALLOWAY} ${MAYOR} BEGAN"}) DELETE n`,
    [`${MAYOR} is missing in the timeline of ${CALLOWAY}`],
  ],
  [
    `MATCH (n:Moment {id: "city/tern-harbor ${MAYOR} BEGAN"}) SET n.sort = "1999-01-01"`,
    [`${MAYOR} is in the timeline of city/tern-harbor with another date`],
  ],
  [
    `CREATE (:Moment {id: "city/tern-harbor case/none HAPPENED", entity: "city/tern-harbor", fact: "case/none"})`,
    ["case/none is in the timeline of city/tern-harbor, and should not be"],
  ],
  [
    `MATCH ()-[link {id: "${ABOUT}"}]->() SET link.toId = "city/tern-harbor"`,
    [`${ABOUT} has another target or date than the list by date says`],
  ],
  [
    `MATCH (n:Position {id: "${POSITION}"}) SET n.earlier = 7`,
    [`${POSITION} differs from what the speaker's statements come to`],
  ],
  [
    `CREATE (:Position {id: "${NO_POSITION}", subject: "program/night-ferry",
       speaker: "person/tomas-brandt", statement: "${NEVER}"})`,
    [`${NO_POSITION} differs from what the speaker's statements come to`],
  ],
  [
    `CREATE (:Thing:Entity:City {id: "city/nowhere", label: "Nowhere"})`,
    [
      "city/nowhere is in the graph, and no source states it",
      "city/nowhere has another number of links than it says",
    ],
  ],
  [
    `MATCH (a {id: "${CALLOWAY}"}), (b {id: "agency/harbor-authority"})
     CREATE (a)-[:MEMBER_OF {id: "member-of/${CALLOWAY}/agency/harbor-authority/guest"}]->(b)`,
    [
      `member-of/${CALLOWAY}/agency/harbor-authority/guest is in the graph, and no source states it`,
      `${CALLOWAY} has another number of links than it says`,
    ],
  ],
  [
    `MATCH (n {id: "program/night-ferry"}) SET n.degree = n.degree + 1`,
    ["program/night-ferry has another number of links than it says"],
  ],
  [
    `MATCH (n:Name {text: "Ms. Calloway"}) SET n.kind = "FORMER"`,
    [`${CALLOWAY} differs in its name ${CALLOWAY}#ALIAS#Ms. Calloway: kind`],
  ],
  [
    `MATCH (n:Attestation {fact: "city/tern-harbor"}) SET n.isIdle = true`,
    ["city/tern-harbor differs in what article/ledger-2021-03-night-ferry says: isIdle, passages"],
  ],
];

test("the check finds each thing that was written past the product, and nothing else", async () => {
  const { at, verify } = bundleFolder();
  await verify("night-ferry.yaml");
  await loadFiles(database, [at("night-ferry.yaml")]);
  expect((await checkGraph(database)).differences).toEqual([]);
  for (const [text] of DAMAGES) await database.write((run) => run({ file: "(test)", text }, {}));
  const { differences, facts } = await checkGraph(database);
  expect(facts).toBeGreaterThan(10);
  const found = differences.map(({ id, message }) => `${id} ${message}`);
  expect(found.toSorted()).toEqual(DAMAGES.flatMap(([, wanted]) => wanted).toSorted());
});
