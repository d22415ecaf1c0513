import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { CARDS, PAGES } from "./places.ts";

const { visitor } = openBrowser();

const REACHABLE = "a[href], button, input, select, summary, iframe, [tabindex='0']";

/** Numbers all that is to be reached, in the order of the page, and opens what is folded. */
async function numbered(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const all = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    for (const [place, element] of all.entries()) element.setAttribute("data-place", `${place}`);
    return all.length;
  }, REACHABLE);
}

/** Where the keyboard is: the number, whether it is outlined, and whether it is seen. */
function whereOf(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const place = element?.getAttribute("data-place") ?? null;
    if (!element || place === null) return null;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      place: Number(place),
      // A frame has its own outlines.
      isOutlined: element.tagName === "IFRAME" || getComputedStyle(element).outlineStyle !== "none",
      isInView: bottom > 0 && top < innerHeight,
      what: element.outerHTML.slice(0, 100),
    };
  });
}

for (const [name, path] of [...Object.entries(PAGES), ...Object.entries(CARDS)]) {
  it(`${name} (${path.split("?")[0]}): the Tab key alone reaches everything, in the order of the page, and shows where it is`, async () => {
    // Without a smooth way there, what is focused is in view at once.
    const visit = await visitor({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
    });
    const page = await visit.open(path);
    const count = await numbered(page);
    expect(count).toBeGreaterThan(0);
    const places: number[] = [];
    // At the end the focus leaves the page for the browser's own bars.
    for (let where = await tab(page); where; where = await tab(page)) {
      expect(where.isOutlined, where.what).toBe(true);
      expect(where.isInView, where.what).toBe(true);
      if (where.place === places[0] && places.length > 1) break;
      // Within a frame the page's focus stays at the frame.
      if (where.place !== places.at(-1)) places.push(where.place);
    }
    expect(places).toEqual(Array.from({ length: count }, (_, place) => place));
    await visit.context.close();
  });
}

async function tab(page: Page) {
  await page.keyboard.press("Tab");
  return whereOf(page);
}

it("skips to the page, follows a link and opens what is folded, without a mouse", async () => {
  const visit = await visitor({ viewport: { width: 1280, height: 800 } });
  const page = await visit.open("/person/jeff-sessions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(first).toBe(true);
  await page.locator("summary").first().focus();
  expect(await page.locator("mark").first().isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(await page.locator("mark").first().isVisible()).toBe(true);
  const link = page.locator("#links a:visible").first();
  const address = await link.getAttribute("href");
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${address}`);
});
