import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { elementCode, frameCode } from "../../src/embedding/embed-code.ts";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { loadFiles } from "../../src/loading/load-files.ts";
import { HOSTILE_PARTS, HOSTILE_PERSON, hostileTexts, writeHostile } from "../support/hostile.ts";
import { SEED } from "../support/paths.ts";
import { emptyGraph } from "../support/scratch.ts";
import { scratchNeo4j } from "../support/scratch-address.ts";
import { openBrowser } from "./browser.ts";
import { type Host, openHost } from "./host-page.ts";

const { visitor, database, address } = openBrowser(scratchNeo4j());

let host: Host;
beforeAll(async () => {
  await applySchema(database);
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
  await writeHostile(database, HOSTILE_PARTS.join(" "), "javascript:window.stolen=1");
  host = await openHost(address());
});
afterAll(() => host.close());

const PAGES = [
  `/${HOSTILE_PERSON}`,
  `/embed/${HOSTILE_PERSON}`,
  "/held-office/person/jeff-sessions/agency/us-department-of-justice/attorney-general",
  "/article/whim-2017-08-psp-sanctuary-cities",
  "/search?q=%3Cscript%3Ewindow.stolen%3D1%3C%2Fscript%3E",
  `/trace?from=${HOSTILE_PERSON}&to=person/jarrod-burguan`,
  `/embed/trace?from=${HOSTILE_PERSON}&to=person/jarrod-burguan`,
  "/%3Cscript%3Ewindow.stolen%3D1%3C%2Fscript%3E",
];

/** Random, but the same in each run. */
const TEXTS = fc.sample(hostileTexts, { numRuns: 100, seed: 15 });

// Nothing may depend on the policy: it is the second lock.
for (const bypassCSP of [false, true]) {
  it(`runs nothing that names, words and addresses hold (policy ${bypassCSP ? "off" : "on"})`, async () => {
    const visit = await visitor({ bypassCSP });
    for (const path of PAGES) {
      const page = await visit.open(path);
      for (const link of await page.locator("a").all()) await link.dispatchEvent("mouseover");
      expect(await page.evaluate(() => Reflect.get(window, "stolen")), path).toBeUndefined();
      expect(await page.locator("img[src=x], b:text-is('x')").count(), path).toBe(0);
      expect(await page.locator('a[href^="javascript"]').count(), path).toBe(0);
      await page.close();
    }
    const embedded = { path: `/${HOSTILE_PERSON}`, name: HOSTILE_PARTS.join(" ") };
    const page = await visit.openElsewhere(
      host.serve("/", frameCode(address(), embedded) + elementCode(address(), embedded)),
    );
    await page.locator("[part=card]").waitFor();
    await page.frameLocator("iframe").locator("h1").waitFor();
    expect(await page.locator("[part=title]").textContent()).toBe(HOSTILE_PARTS.join(" "));
    expect(await page.evaluate(() => Reflect.get(window, "stolen"))).toBeUndefined();
    const inFrame = await page
      .frameLocator("iframe")
      .locator("html")
      .evaluate(() => Reflect.get(window, "stolen"));
    expect(inFrame).toBeUndefined();
  });
}

it("gives 100 hostile texts back exactly in page, frame and element, and runs none, with the policy on and off", async () => {
  const visits = [await visitor(), await visitor({ bypassCSP: true })];
  const open = visits.map(async (visit) => ({
    own: await visit.open(`/${HOSTILE_PERSON}`),
    other: await visit.openElsewhere(host.serve("/first", "")),
  }));
  for (const [place, text] of TEXTS.entries()) {
    await writeHostile(database, text, "javascript:window.stolen=1");
    // A card may be a minute old: each round has an address of its own.
    const embedded = { path: `/${HOSTILE_PERSON}?round=${place}`, name: text };
    const served = host.serve(
      `/${place}`,
      frameCode(address(), embedded) + elementCode(address(), embedded),
    );
    await Promise.all(
      open.map(async (opened) => {
        const { own, other } = await opened;
        await Promise.all([own.reload(), other.goto(served)]);
        expect(await own.locator("h1").textContent()).toBe(text);
        expect(await other.locator("[part=title]").textContent()).toBe(text);
        const frame = other.frameLocator("iframe").locator("h1");
        expect(await frame.textContent()).toBe(text);
        const stolen = () => Reflect.get(window, "stolen");
        for (const where of [own.locator("html"), other.locator("html"), frame]) {
          expect(await where.evaluate(stolen), text).toBeUndefined();
        }
      }),
    );
  }
}, 240_000);
