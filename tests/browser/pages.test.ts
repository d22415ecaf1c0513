import { expect, it } from "vitest";
import { expectQuiet, openBrowser, picture, violations } from "./browser.ts";
import { PAGES } from "./places.ts";

const { visitor } = openBrowser();

for (const [name, path] of Object.entries(PAGES)) {
  it(`${name}: nothing that axe complains of, and nothing that scrolls sideways`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 320]) {
        const visit = await visitor({ colorScheme, viewport: { width, height: 800 } });
        const page = await visit.open(path);
        await page.locator("details").evaluateAll((all) => {
          for (const each of all) each.setAttribute("open", "");
        });
        expect(await violations(page), `${colorScheme} ${width}`).toEqual([]);
        const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
        expect(wide, `${colorScheme} ${width}`).toBe(width);
        await picture(page, `page-${name}-${colorScheme}-${width}`);
        // The console tells of the 404 that is asked for.
        if (name !== "unknown") expectQuiet(visit);
        await visit.context.close();
      }
    }
  });
}

it("reads and finds without a script", async () => {
  const visit = await visitor({ javaScriptEnabled: false });
  const page = await visit.open("/");
  await page.getByLabel("Search people").fill("sessions");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Jeff Sessions", exact: true }).first().click();
  await page.getByRole("heading", { name: "Jeff Sessions", exact: true }).waitFor();
  await page.getByText("How do we know?").first().click();
  expect(await page.locator("mark").first().isVisible()).toBe(true);
  await page.getByRole("link", { name: "Trace" }).click();
  await page.getByLabel("From", { exact: true }).fill("peter simonson");
  await page.getByLabel("To", { exact: true }).fill("police");
  await page.getByRole("button", { name: "Trace" }).click();
  await page.getByRole("heading", { name: "Which “police” do you mean?" }).waitFor();
  await page.getByRole("link", { name: "Stockton Police Department" }).click();
  await page.getByRole("heading", { name: "How is Peter Simonson connected" }).waitFor();
  expect(await page.locator(".hops").count()).toBeGreaterThan(0);
  expectQuiet(visit);
});

it("suggests while typing, for the keyboard and for who listens", async () => {
  const visit = await visitor();
  const page = await visit.open("/");
  const box = page.getByRole("combobox");
  await box.pressSequentially("jef");
  await page.getByRole("option", { name: /^Jeff Sessions/ }).waitFor();
  expect(await box.getAttribute("aria-expanded")).toBe("true");
  expect(await violations(page)).toEqual([]);
  await picture(page, "suggestions");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("option").count()).toBe(0);
  await box.pressSequentially("f");
  await page.getByRole("option", { name: /^Jeff Sessions/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/person/jeff-sessions");
  await page.getByRole("link", { name: "Trace" }).click();
  await page.getByLabel("From", { exact: true }).pressSequentially("jarrod");
  await page.getByRole("option", { name: /^Jarrod Burguan/ }).click();
  expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("person/jarrod-burguan");
  expectQuiet(visit);
});

it("does not open suggestions again that somebody has left or closed", async () => {
  const visit = await visitor();
  await visit.context.clock.install();
  const page = await visit.open("/");
  // From here on, time passes only as it is told to.
  await visit.context.clock.pauseAt(Date.now() + 60_000);
  const box = page.getByRole("combobox");
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked += 1;
  });
  // No answer comes: who has left must have given up the question.
  await page.route("**/graphql", () => {});
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => page.getByRole("button", { name: "Search" }).focus(),
  ]) {
    const before = asked;
    await box.fill("jef");
    await leave();
    await visit.context.clock.runFor(1_000);
    await box.fill("jeff");
    const question = page.waitForRequest("**/graphql");
    await visit.context.clock.runFor(1_000);
    const underWay = await question;
    // The one that was left before it was asked, never was.
    expect(asked).toBe(before + 1);
    const givenUp = page.waitForEvent("requestfailed", (request) => request === underWay);
    await leave();
    await givenUp;
    expect(await page.getByRole("option").count()).toBe(0);
  }
});

it("leads from a page to the explorer with what the page asked", async () => {
  const visit = await visitor();
  const page = await visit.open("/person/jeff-sessions");
  await page.getByRole("link", { name: "Ask this in the explorer" }).click();
  await page.locator(".graphiql-query-editor").getByText("query EntityPage").waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window").getByText("Jeff Sessions").first().waitFor();
  expectQuiet(visit);
});
