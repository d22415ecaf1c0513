import { beforeAll, expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { SEED } from "../../support/paths.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Whoever writes into the graph writes onto the front page: as text, whatever it is.

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
const { app, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  const run = (text: string) =>
    database.write((inTransaction) => inTransaction({ file: "hostile", text }, { HOSTILE }));
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
  await run("MATCH (s:Statement) SET s.gist = s.gist + $HOSTILE");
  await run("MATCH (p:Person) SET p.name = p.name + $HOSTILE");
  await run("MATCH (:Person)-[office:HELD_OFFICE]->() SET office.title = $HOSTILE");
  await run(`
    MATCH (s:Statement {id: "statement/burguan-not-a-sanctuary-city"})-[said:SAID_BY]->(speaker)
    DELETE said
    SET s.attribution = "An official " + $HOSTILE
    CREATE (s)-[:ON_BEHALF_OF {id: "on-behalf-of/" + s.id + "/" + speaker.id}]->(speaker)`);
  await run("MATCH (c:Citation) SET c.exact = $HOSTILE, c.prefix = $HOSTILE, c.suffix = $HOSTILE");
  await run("MATCH (a:Article) SET a.sourceUrl = 'javascript:alert(1)', a.publishedOn = $HOSTILE");
});

it("shows hostile facts on the front page as the text that they are", async () => {
  const page = await (await app.fetch("http://localhost/")).text();
  expect(page).toContain(
    `Albuquerque is not a sanctuary city.&quot;'>&lt;script>alert(1)&lt;/script>`,
  );
  expect(page).toMatch(
    /An official &quot;'>&lt;script>.* on behalf of <a href="\/person\/jarrod-burguan" dir="auto">Jarrod Burguan&quot;'>&lt;script>/,
  );
  expect(page).not.toMatch(/<script(?! type="module" src="\/assets)|<img|href="javascript/i);
});
