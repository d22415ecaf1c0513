import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openBrowser, picture, violations } from "./browser.ts";
import { CARDS, PAGES } from "./places.ts";

const { visitor } = openBrowser();

const widthOf = (page: Page) => page.locator("html").evaluate((html) => html.scrollWidth);

for (const [name, path] of [...Object.entries(PAGES), ...Object.entries(CARDS)]) {
  const kind = path.startsWith("/embed") ? "card" : "page";

  it(`${kind} of ${name}: zoomed to 200 %, and with letters twice as large, all is read without scrolling sideways`, async () => {
    // What a browser's zoom does to a window of 1280 by 800 pixels.
    const zoomed = await visitor({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    const near = await zoomed.open(path);
    expect(await widthOf(near)).toBe(640);
    expect(await violations(near)).toEqual([]);
    await picture(near, `zoom-${kind}-${name}`);
    await zoomed.context.close();

    const visit = await visitor({ viewport: { width: 1280, height: 800 } });
    const page = await visit.open("/health/live");
    const devtools = await visit.context.newCDPSession(page);
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(new URL(path, page.url()).href);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      "32px",
    );
    expect(await widthOf(page)).toBe(1280);
    await visit.context.close();
  });
}

it("prints what is folded too, dark on white, with the note at the foot, and without what is of no use on paper", async () => {
  const visit = await visitor({ colorScheme: "dark", viewport: { width: 794, height: 1123 } });
  const page = await visit.open("/person/jeff-sessions");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator("mark").first().isVisible()).toBe(true);
  expect(await page.getByText("Appearing here implies no wrongdoing.").isVisible()).toBe(true);
  for (const useless of ["search", "button", "#embed", ".skip"]) {
    expect(await page.locator(useless).first().isVisible(), useless).toBe(false);
  }
  const inks = await page.evaluate(() =>
    ["body", "h1", ".kind", "summary", "figcaption"].map((selector) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).color : selector;
    }),
  );
  for (const ink of inks) {
    const channels = ink
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [255];
    expect(Math.max(...channels), ink).toBeLessThan(150);
  }
  await picture(page, "print-person");
  const card = await visit.open(`${CARDS.statement}?theme=dark`);
  await card.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await violations(card)).toEqual([]);
  await picture(card, "print-card");
});

it("moves nothing for whoever wants less motion", async () => {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    const visit = await visitor({ reducedMotion });
    for (const path of [PAGES.person, CARDS.person]) {
      const page = await visit.open(path);
      const moving = await page.evaluate(
        () =>
          document.getAnimations().length +
          [...document.querySelectorAll("*")].filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return transitionDuration !== "0s" || animationName !== "none";
          }).length,
      );
      expect(moving, path).toBe(0);
      const scrolling = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      if (reducedMotion === "reduce") expect(scrolling).toBe("auto");
    }
    await visit.context.close();
  }
});
