import { expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";
import { SEED } from "../../support/paths.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { database, ...api } = openApi(scratchNeo4j());
const { page } = openPages(api);

it("shows no card of a path between two whom nothing connects", async () => {
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
  await database.write((run) =>
    run(
      {
        file: "test",
        text: `MATCH (p:Person) SET p.degree = 0
          WITH DISTINCT 1 AS one UNWIND ["one", "other"] AS name
          CREATE (:Person:Entity:Thing {id: "person/" + name, name: name, label: name, degree: 1000, sameAs: [],
            recordedAt: datetime(), changedAt: datetime()})`,
      },
      {},
    ),
  );
  const { html, text } = await page("/cards");
  expect(html).toMatch(/"\/embed\/person\/(one|other)\?theme=dark"/);
  expect(text).not.toContain("Path");
  expect(html).not.toContain("/embed/trace");
});
