import { expect, it, vi } from "vitest";
import { expectQuiet, openBrowser, picture } from "./browser.ts";

const { visitor } = openBrowser();

for (const colorScheme of ["light", "dark"] as const) {
  it(`reads without a script, on a desk and in a hand (${colorScheme})`, async () => {
    const visit = await visitor({ colorScheme, javaScriptEnabled: false });
    const page = await visit.open("/");
    // A database that has just started may be too slow for the first visitor, who is told to come again.
    const answer = page.locator(".answer").getByText("Albuquerque is not a sanctuary city.");
    await vi.waitFor(
      async () => {
        if ((await answer.count()) === 0) await page.reload();
        expect(await answer.count()).toBe(1);
      },
      { timeout: 30_000, interval: 500 },
    );
    await picture(page, `front-${colorScheme}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await picture(page, `front-small-${colorScheme}`);
    const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
    expect(wide).toBe(360);
    expectQuiet(visit);
  });
}

it("leads to the explorer with the question that it answers", async () => {
  const visit = await visitor();
  const page = await visit.open("/");
  await page.getByRole("link", { name: "Ask this in the explorer" }).click();
  await page.locator(".graphiql-query-editor").getByText("query TheDenials").waitFor();
  await page.getByRole("link", { name: "Throughline" }).click();
  await page.getByRole("heading", { name: "Throughline" }).waitFor();
  expectQuiet(visit);
});
