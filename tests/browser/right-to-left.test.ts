import { beforeAll, expect, it } from "vitest";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { loadFiles } from "../../src/loading/load-files.ts";
import { HOSTILE_PERSON, HOSTILE_STATEMENT, writeHostile } from "../support/hostile.ts";
import { SEED } from "../support/paths.ts";
import { emptyGraph } from "../support/scratch.ts";
import { scratchNeo4j } from "../support/scratch-address.ts";
import { openBrowser, picture, violations } from "./browser.ts";

const { visitor, database } = openBrowser(scratchNeo4j());

/** “The mayor said on August 3, 2017 that the city will answer within days.” */
const ARABIC = "قال رئيس البلدية في 3 أغسطس 2017 إن المدينة سترد خلال أيام";

beforeAll(async () => {
  await applySchema(database);
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
  await writeHostile(database, ARABIC, "https://example.org/ar");
  await database.write((run) =>
    run(
      { file: "test", text: "MATCH (s:Statement) WHERE s.text IS NOT NULL SET s.language = 'ar'" },
      {},
    ),
  );
});

const PLACES = {
  "page-person": `/${HOSTILE_PERSON}`,
  "page-statement": `/${HOSTILE_STATEMENT}`,
  "page-article": "/article/whim-2017-08-psp-sanctuary-cities",
  "page-trace": `/trace?from=${HOSTILE_PERSON}&to=person/jarrod-burguan`,
  "card-person": `/embed/${HOSTILE_PERSON}`,
  "card-statement": `/embed/${HOSTILE_STATEMENT}`,
  "card-path": `/embed/trace?from=${HOSTILE_PERSON}&to=person/jarrod-burguan`,
};

for (const [name, path] of Object.entries(PLACES)) {
  it(`${name}: what is written from the right begins at the right, whatever is around it`, async () => {
    for (const width of [1280, 320]) {
      const visit = await visitor({ viewport: { width, height: 800 } });
      const page = await visit.open(path);
      const directions = await page.evaluate((arabic) => {
        const blocks = [...document.querySelectorAll("h1, h2, h3, p, li, blockquote, a, bdi")];
        return blocks
          .filter((each) => each.checkVisibility())
          .filter(
            (each) =>
              (each.textContent ?? "").replace(/[“”"\s]/g, "") === arabic.replace(/\s/g, ""),
          )
          .map((each) => `${each.tagName} ${getComputedStyle(each).direction}`);
      }, ARABIC);
      expect(directions).not.toEqual([]);
      expect(directions.filter((each) => !each.endsWith("rtl"))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
      await picture(page, `rtl-${name}-${width}`);
      await visit.context.close();
    }
  });
}
