import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { readExamples } from "../../src/http/explorer/examples.ts";
import { expectQuiet, explorer, openBrowser, picture } from "./browser.ts";

const { visitor } = openBrowser();

const TABS = [
  "TheProgram",
  "TheLetter",
  "AskedAndAnswered",
  "TheDenials",
  "OneSpeaker",
  "WhoDetainsForWhom",
  "BehindOneFact",
  "Search",
  "HowTheyAreConnected",
  "WhatJoinsThem",
  "AroundTheProgram",
  "OverTime",
  "WhereTheyStand",
  "WhoAnsweredWhom",
  "StillUnanswered",
  "TheMostConnected",
  "ACardToEmbed",
];

/** Opens a link that holds a query and variables. */
function link(query: string, variables: string): string {
  return `/graphql?${new URLSearchParams({ query, variables })}`;
}

/** What an editor shows; the editor draws spaces that don't break. */
async function shown(editor: ReturnType<Page["locator"]>): Promise<string> {
  const text = await editor.locator(".view-lines").textContent();
  return (text ?? "").replaceAll("\u00a0", " ");
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, "");
}

for (const colorScheme of ["light", "dark"] as const) {
  it(`opens offline with the examples as tabs, and answers one (${colorScheme})`, async () => {
    const visit = await visitor({ colorScheme });
    const page = await visit.open("/graphql");
    const { tabs, query, answer, play } = explorer(page);
    await query.getByText("What is the Public Safety Partnership").waitFor();
    expect(await tabs.allInnerTexts()).toEqual(TABS);
    await play.click();
    await answer.getByText("Public Safety Partnership").first().waitFor();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(33, 42, 59)");
    await picture(page, `explorer-${colorScheme}`);

    await page.locator(".graphiql-tab-button").getByText("AskedAndAnswered").click();
    await query.getByText("Which cities were asked").waitFor();
    await play.click();
    await answer.getByText("A city must answer").first().waitFor();
    await picture(page, `explorer-asked-${colorScheme}`);
    expectQuiet(visit);
  });
}

it("shows the docs, the query builder, and words to choose from while typing", async () => {
  const visit = await visitor();
  const page = await visit.open(link("{\n  \n}", ""));
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await page.getByText("Every question that can be asked of the graph.").waitFor();
  await picture(page, "explorer-docs");

  await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
  const builder = page.locator(".docExplorerWrap");
  await builder.getByText("statements", { exact: true }).waitFor();
  await picture(page, "explorer-builder");

  const { query } = explorer(page);
  await query.locator(".view-line").nth(1).click();
  await page.keyboard.type("progr");
  await page.locator(".suggest-widget").getByText("programs").first().waitFor();
  await picture(page, "explorer-completion");
  expectQuiet(visit);
});

it("builds a query by clicks, each with something to show", async () => {
  const visit = await visitor();
  const page = await visit.open(link("query Built {\n  __typename\n}", ""));
  await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
  const { query, play, answer } = explorer(page);
  const field = (name: string) =>
    page.locator(".docExplorerWrap").getByText(name, { exact: true }).first();
  await field("topics").click();
  await query.getByText("label").waitFor();
  expect(withoutSpaces(await shown(query))).toBe("queryBuilt{topics{nodes{idlabel}}}");
  // A union's things have an id and a label too.
  await field("search").click();
  await query.getByText("Thing", { exact: true }).waitFor();
  await picture(page, "explorer-built");
  // What a click removes stays removed.
  await field("search").click();
  await query.getByText("Thing", { exact: true }).waitFor({ state: "detached" });
  await play.click();
  await answer.getByText("Sanctuary city").first().waitFor();
  expect(await answer.textContent()).not.toContain("errors");
  expectQuiet(visit);
});

it("restores query and variables from a link, and answers with them", async () => {
  const visit = await visitor();
  const page = await visit.open(
    link(
      "query Shared($id: ID!) {\n  entity(id: $id) { summary }\n}",
      '{"id": "topic/sanctuary-city"}',
    ),
  );
  const { query, variables, tabs, play, answer } = explorer(page);
  await query.getByText("query Shared").waitFor();
  expect(await shown(variables)).toContain('{"id": "topic/sanctuary-city"}');
  expect(await tabs.allInnerTexts()).toEqual(["Shared", ...TABS]);
  expect(await shown(answer)).toBe("");
  await play.click();
  await answer.getByText("A place whose policies limit").first().waitFor();
  expectQuiet(visit);
});

it("opens an example by its name", async () => {
  const visit = await visitor();
  const page = await visit.open("/graphql?example=5-one-speaker");
  const { variables, query } = explorer(page);
  await query.getByText("query OneSpeaker").waitFor();
  expect(await shown(variables)).toContain("person/richard-berry");
  expectQuiet(visit);
});

it("takes what a hostile link holds as text, whatever it is", async () => {
  const hostile = `</script><script>window.stolen=1</script><img src=x onerror="window.stolen=1">`;
  const visit = await visitor();
  const paths = [
    link(`# ${hostile}\n{ __typename }`, hostile),
    link(hostile, '{"__proto__": {"stolen": 1}}'),
    `/graphql?example=${encodeURIComponent(hostile)}`,
    "/graphql?example=__proto__&query=",
    "/graphql?query=%00%FF%FE&variables=%",
    "/graphql?query[]=a&query=javascript:window.stolen=1",
  ];
  for (const path of paths) {
    const page = await visit.open(path);
    await explorer(page).play.waitFor();
    await explorer(page).query.locator(".view-line").first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "stolen"))).toBeUndefined();
    expect(await page.locator("img[src=x]").count()).toBe(0);
    await page.close();
  }
  const page = await visit.open(paths[0] ?? "");
  await explorer(page).query.getByText("window.stolen").first().waitFor();
  expectQuiet(visit);
});

it("keeps the visitor's own tabs, and puts what a link holds beside them", async () => {
  const visit = await visitor({ permissions: ["clipboard-read", "clipboard-write"] });
  const first = await visit.open("/graphql");
  const { query, variables } = explorer(first);
  await query.getByText("What is the Public").waitFor();
  await first.locator(".graphiql-tab-button").getByText("OneSpeaker").click();
  await query.getByText("query OneSpeaker").waitFor();
  await variables.locator(".view-line").nth(1).click();
  await first.keyboard.press("End");
  await first.keyboard.type(" ");
  await first.waitForURL(/richard-berry%22\+/);

  await first.getByRole("button", { name: "Copy link" }).click();
  await first.getByText("Copied.").waitFor();
  const copied = await first.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(first.url());
  expect(new URL(copied).searchParams.get("variables")).toContain("person/richard-berry");

  // GraphiQL writes what it keeps a moment after the typing.
  await first.waitForFunction(
    () => JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}").activeTabIndex === 4,
  );
  await first.close();
  const again = await visit.open("/graphql");
  await explorer(again).query.getByText("query OneSpeaker").waitFor();
  expect(await explorer(again).tabs.allInnerTexts()).toEqual(TABS);
  await again.close();
  const linked = await visit.open(link("query FromAFriend { __typename }", ""));
  await explorer(linked).query.getByText("query FromAFriend").waitFor();
  expect(await explorer(linked).tabs.allInnerTexts()).toEqual([...TABS, "FromAFriend"]);
  expectQuiet(visit);
});

it("says when a query is too long for a link", async () => {
  const visit = await visitor();
  const page = await visit.open("/graphql");
  const { query } = explorer(page);
  await query.getByText("What is the Public").waitFor();
  await query.locator(".view-line").first().click();
  await page.keyboard.press("Home");
  await page.keyboard.insertText(`# ${"long ".repeat(2_000)}\n`);
  await query.getByText("long long").first().waitFor();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("This query is too long for a link.").waitFor();
  expectQuiet(visit);
});

it("leads from the menu to each example", async () => {
  const visit = await visitor();
  const page = await visit.open("/graphql");
  await page.getByText("Examples", { exact: true }).click();
  for (const { question } of readExamples()) {
    expect(await page.getByRole("link", { name: question }).isVisible()).toBe(true);
  }
  await picture(page, "explorer-menu");
  await page.keyboard.press("Escape");
  expect(await page.locator(".examples .menu").isVisible()).toBe(false);
  await page.getByText("Examples", { exact: true }).click();
  await page.getByRole("link", { name: /^The letter asks about jails/ }).click();
  await explorer(page).query.getByText("query WhoDetainsForWhom").waitFor();
  expectQuiet(visit);
});

it("asks for nothing again on a second visit but the page itself", async () => {
  const visit = await visitor();
  const first = await visit.open("/graphql");
  await explorer(first).query.getByText("What is the Public").waitFor();
  await first.close();
  const second = await visit.context.newPage();
  const sent: string[] = [];
  const devtools = await visit.context.newCDPSession(second);
  await devtools.send("Network.enable");
  devtools.on("Network.responseReceived", ({ response, type }) => {
    if (!response.fromDiskCache && !response.url.startsWith("data:")) sent.push(type);
  });
  await second.goto(first.url());
  await explorer(second).query.getByText("What is the Public").waitFor();
  expect(sent).toEqual(["Document"]);
});

const SIZES = [390, 1024, 1280].flatMap((width) => [
  { width, colorScheme: "light" as const },
  { width, colorScheme: "dark" as const },
]);
for (const { width, colorScheme } of SIZES) {
  it(`shows question and answer side by side, or below each other, and nothing scrolls (${width} px, ${colorScheme})`, async () => {
    const visit = await visitor({ viewport: { width, height: 800 }, colorScheme });
    const page = await visit.open("/graphql");
    const { query, answer, play } = explorer(page);
    await query.getByText("What is the Public Safety Partnership").waitFor();
    await play.click();
    await answer.getByText("Public Safety").first().waitFor();
    // How long it took, and how large it was.
    await page
      .locator(".notice")
      .getByText(/^\d+ ms, \d+(\.\d)? (KB|bytes)$/)
      .waitFor({ state: "attached" });
    const tooLong = await page.evaluate(
      "document.scrollingElement.scrollHeight - innerHeight + document.scrollingElement.scrollWidth - innerWidth",
    );
    expect(tooLong).toBe(0);
    const [asked, answered] = [await query.boundingBox(), await answer.boundingBox()];
    expect(Number(asked?.width)).toBeGreaterThan(width / 3);
    expect(Number(answered?.width)).toBeGreaterThan(width / 3);
    const isBelow = Number(answered?.y) >= Number(asked?.y) + Number(asked?.height);
    expect(isBelow).toBe(width < 700);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Throughline");
    await picture(page, `explorer-${width}-${colorScheme}`);
    expectQuiet(visit);
  });
}

it.each(["light", "dark"] as const)(
  "says in a sentence that the server is away (%s)",
  async (colorScheme) => {
    const visit = await visitor({ colorScheme });
    const page = await visit.open("/graphql");
    const { query, answer, play } = explorer(page);
    await query.getByText("What is the Public Safety Partnership").waitFor();
    await page.context().setOffline(true);
    await play.click();
    await answer.getByText("The server can't be reached.").waitFor();
    expect(await answer.textContent()).not.toMatch(/TypeError|at .*\.js/);
    await picture(page, `explorer-away-${colorScheme}`);
  },
);
