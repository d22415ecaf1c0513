import { afterAll, beforeAll, expect, it } from "vitest";
import { elementCode, frameCode } from "../../src/embedding/embed-code.ts";
import { embedScripts } from "../../src/embedding/embed-scripts.ts";
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

it("asks for what it is told to, while it is in the page, and says when there is no card", async () => {
  const visit = await visitor();
  const asked: string[] = [];
  visit.context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".json")) asked.push(pathname);
  });
  const page = await visit.openElsewhere(host.serve("/told", elementCode(address(), SESSIONS)));
  const element = page.locator("throughline-card");
  const title = page.locator("[part=title]");
  await title.waitFor();
  expect(asked).toEqual([`/embed${SESSIONS.path}.json`]);
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    for (const name of ["throughline-card", "throughline-error"])
      addEventListener(name, ({ type }) => events.push(type));
  });
  const told = (count: number) =>
    page.waitForFunction((least) => Reflect.get(window, "events").length >= least, count);
  const set = (src: string) =>
    element.evaluate((card, value) => Reflect.set(card, "src", value), src);

  // A property, and an address as it may be copied.
  await set(`${address()}${QUOTED.path}//`);
  await told(1);
  expect(await element.getAttribute("src")).toBe(`${address()}${QUOTED.path}//`);
  expect(await element.evaluate((card) => Reflect.get(card, "src"))).toContain(QUOTED.path);
  expect(asked.at(-1)).toBe(`/embed${QUOTED.path}.json`);
  // Neither what is no web address nor none at all leaves the old card, and the page itself is never asked.
  for (const [place, src] of ["data:text/html,x", "http://["].entries()) {
    await set(src);
    await told(2 + place);
    expect(await title.count(), src).toBe(0);
  }
  await set(address() + QUOTED.path);
  await told(4);
  await set("");
  expect(await title.count()).toBe(0);
  await set(address() + QUOTED.path);
  await told(5);
  await element.evaluate((card) => card.removeAttribute("src"));
  expect(await title.count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, "events"))).toEqual([
    ...["throughline-card", "throughline-error", "throughline-error"],
    ...["throughline-card", "throughline-card"],
  ]);
  // What is in no page asks for nothing; what comes back asks again.
  const before = asked.length;
  await element.evaluate((card, src) => {
    Object.assign(window, { card });
    card.remove();
    Reflect.set(card, "src", src);
    document.createElement("throughline-card").setAttribute("src", src);
  }, `${address()}/city/albuquerque-nm`);
  await page.evaluate(() => document.querySelector("main")?.append(Reflect.get(window, "card")));
  await told(6);
  expect(asked.slice(before)).toEqual(["/embed/city/albuquerque-nm.json"]);
  // One that leaves before its answer comes shows nothing of it, and is no failure.
  await page.evaluate((src) => {
    const card = Reflect.get(window, "card");
    Reflect.set(card, "src", src);
    card.remove();
    document.querySelector("main")?.append(card);
  }, address() + SESSIONS.path);
  await told(7);
  expect(await page.evaluate(() => Reflect.get(window, "events").slice(5))).toEqual([
    ...["throughline-card", "throughline-card"],
  ]);
  expect(await title.textContent()).toBe("Jeff Sessions");
  // A property that was set before the script ran.
  const early = await visit.openElsewhere(
    host.serve("/early", `<throughline-card></throughline-card>`),
  );
  await early.evaluate(
    ([src, script]) => {
      Object.assign(document.querySelector("throughline-card") ?? {}, { src });
      const element = document.createElement("script");
      document.head.append(Object.assign(element, { type: "module", src: script }));
    },
    [address() + SESSIONS.path, address() + embedScripts.card.path],
  );
  await early.locator("[part=title]").waitFor();
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

it("leads only to the server that it asked, whatever that answers", async () => {
  const visit = await visitor();
  const card = await (await fetch(`${address()}/embed/person/jeff-sessions.json`)).json();
  for (const [place, url] of [
    "javascript:window.stolen=1",
    "data:text/html,<script>1</script>",
    "https://evil.example/person/jeff-sessions",
    "//evil.example/",
    "https://[",
  ].entries()) {
    const path = `/person/hostile-${place}`;
    const fact = { id: "/evil.example/x", sentence: "A fact", sources: [] };
    const src = host.serveData(`/embed${path}.json`, { ...card, url, facts: [fact] });
    const own = new URL(src).origin;
    const element = `<throughline-card src="${own}${path}"></throughline-card>`;
    const script = `<script type="module" src="${address()}${embedScripts.card.path}"></script>`;
    const page = await visit.openElsewhere(host.serve(`/hostile-${place}`, element + script));
    await page.locator("[part=card]").waitFor();
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.startsWith(`${own}/`))).toEqual([]);
    expect(links.at(-1)).toBe(own + path);
  }
});

it("says of what was retracted that it was, above the link", async () => {
  const visit = await visitor();
  const error = "“<b>A denial</b>” was retracted on March 3, 2026: a mix-up";
  const src = host.serveData("/embed/statement/gone.json", { error }, 410);
  const embedded = { path: "/statement/gone", name: "A denial" };
  const code = elementCode(address(), embedded).replace(address(), new URL(src).origin);
  const page = await visit.openElsewhere(host.serve("/gone", code));
  await page.locator("[part=gone]").waitFor();
  expect(await page.locator("[part=card]").textContent()).toBe(error);
  expect(await page.getByRole("link", { name: "A denial" }).isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

it("makes a frame as high as its card where the script comes after the card", async () => {
  const visit = await visitor();
  const [tag = ""] = frameCode(address(), SESSIONS).split("\n");
  const others = `<iframe title="None"></iframe><iframe title="Text" src="data:text/html,x"></iframe>`;
  const page = await visit.openElsewhere(host.serve("/behind", tag + others));
  const frame = page.locator("iframe").first();
  const height = () => frame.evaluate((element) => element.style.height);
  // What the card tells by itself, nobody hears.
  await page.frameLocator("iframe").first().getByRole("heading").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await height()).toBe("");
  await page.addScriptTag({ type: "module", url: address() + embedScripts.frames.path });
  await page.waitForFunction(() => document.querySelector("iframe")?.style.height !== "");
  const inside = frame.contentFrame().locator("html");
  const told = await inside.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  expect(await height()).toBe(`${told}px`);
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
    /^Jeff Sessions\. Throughline, record last changed \w+ \d+, \d{4}\. http:.*\/person\/jeff-sessions$/,
  );
});
