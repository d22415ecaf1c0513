import { afterAll, beforeAll, expect, it } from "vitest";
import { elementCode, frameCode } from "../../src/embedding/embed-code.ts";
import { openBrowser, picture, violations } from "./browser.ts";
import { type Host, openHost } from "./host-page.ts";
import { CARDS } from "./places.ts";

const { visitor, address } = openBrowser();

let host: Host;
beforeAll(async () => {
  host = await openHost(address());
});
afterAll(() => host.close());

const SESSIONS = { path: "/person/jeff-sessions", name: "Jeff Sessions" };
const QUOTED = { path: "/statement/burguan-not-a-sanctuary-city", name: "A denial" };

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 320]) {
    it(`shows frame and element on another site (${colorScheme}, ${width} px)`, async () => {
      const visit = await visitor({ colorScheme, viewport: { width, height: 900 } });
      const url = host.serve(
        "/both",
        `${frameCode(address(), SESSIONS)}<p>and</p>${elementCode(address(), QUOTED)}`,
      );
      const page = await visit.openElsewhere(url);
      const frame = page.frameLocator("iframe");
      await frame.getByRole("heading", { name: "Jeff Sessions" }).waitFor();
      await page.getByText("“is not a sanctuary city”").waitFor();
      // As high as its card, and no scroll bar in it.
      await page.waitForFunction(() => document.querySelector("iframe")?.style.height !== "");
      const height = await page.locator("iframe").evaluate((element) => element.clientHeight);
      const inside = await frame.locator("html").evaluate((html) => html.scrollHeight);
      expect(Math.abs(height - inside)).toBeLessThanOrEqual(1);
      const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
      expect(wide).toBe(width);
      expect(await violations(page)).toEqual([]);
      await picture(page, `embed-${colorScheme}-${width}`);
      expect(visit.complaints).toEqual([]);
    });
  }
}

it("leaves the link readable without a script, and the frame whole", async () => {
  const visit = await visitor({ javaScriptEnabled: false });
  const url = host.serve(
    "/without",
    `${frameCode(address(), SESSIONS)}${elementCode(address(), QUOTED)}`,
  );
  const page = await visit.openElsewhere(url);
  const link = page.getByRole("link", { name: "A denial" });
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute("href")).toBe(address() + QUOTED.path);
  await page.frameLocator("iframe").getByRole("heading", { name: "Jeff Sessions" }).waitFor();
});

it("shows what comes late, follows a new address, and falls back to the link", async () => {
  const visit = await visitor();
  const page = await visit.openElsewhere(host.serve("/late", elementCode(address(), SESSIONS)));
  await page.getByText("Jeff Sessions held the office").waitFor();
  await page.evaluate((src) => {
    const late = document.createElement("throughline-card");
    late.setAttribute("src", src);
    document.querySelector("main")?.append(late);
  }, address() + QUOTED.path);
  await page.getByText("“is not a sanctuary city”").waitFor();
  await page.evaluate((src) => {
    document.querySelector("throughline-card")?.setAttribute("src", src);
  }, `${address()}/city/albuquerque-nm`);
  await page.getByText("Albuquerque expressed interest").waitFor();
  expect(await page.getByText("Jeff Sessions held the office").count()).toBe(0);
  await page.evaluate((src) => {
    document.querySelector("throughline-card")?.setAttribute("src", src);
  }, `${address()}/person/nobody`);
  await page.getByRole("link", { name: "Jeff Sessions" }).waitFor();
});

it("takes the page's colors, by properties and by parts", async () => {
  const visit = await visitor();
  const style =
    "throughline-card{--throughline-accent:rgb(0,80,160);--throughline-paper:rgb(240,250,255)}throughline-card::part(title){font-size:30px}";
  const page = await visit.openElsewhere(
    host.serve("/themed", elementCode(address(), SESSIONS), style),
  );
  const title = page.locator('[part="title"]');
  await title.waitFor();
  expect(await title.evaluate((element) => getComputedStyle(element).fontSize)).toBe("30px");
  const paper = await page
    .getByRole("article")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(paper).toBe("rgb(240, 250, 255)");
  await picture(page, "embed-themed");
});

it("believes no other window what height a frame has", async () => {
  const visit = await visitor();
  const page = await visit.openElsewhere(host.serve("/lies", frameCode(address(), SESSIONS)));
  await page.waitForFunction(() => document.querySelector("iframe")?.style.height !== "");
  const before = await page.locator("iframe").evaluate((frame) => frame.style.height);
  await page.evaluate(() => {
    postMessage({ throughline: "height", height: 3_999 }, "*");
    postMessage({ throughline: "height", height: "1px;color:red" }, "*");
    return new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "behind" && resolve(null));
      postMessage("behind", "*");
    });
  });
  expect(await page.locator("iframe").evaluate((frame) => frame.style.height)).toBe(before);
});

for (const [name, path] of Object.entries(CARDS)) {
  it(`${name}: nothing that axe complains of`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const visit = await visitor({ colorScheme, viewport: { width: 320, height: 800 } });
      const page = await visit.open(path);
      expect(await violations(page), colorScheme).toEqual([]);
      const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
      expect(wide).toBe(320);
      await visit.context.close();
    }
  });
}

it("copies a code by a button", async () => {
  const visit = await visitor({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await visit.open("/person/jeff-sessions");
  await page.getByText("As an element").click();
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByText("Copied").first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    elementCode(address(), SESSIONS),
  );
  await page.locator("#cite").getByRole("button", { name: "Copy" }).click();
  await page.locator("#cite").getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Jeff Sessions\. Throughline, as of \w+ \d+, \d{4}\. http:.*\/person\/jeff-sessions$/,
  );
});
