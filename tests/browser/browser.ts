import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { Database } from "../../src/graph/database.ts";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { DEFAULT_LIMITS } from "../../src/graphql/limits/limits.ts";
import { createApp } from "../../src/http/app.ts";
import { listen } from "../../src/http/listen.ts";

// A real browser, with every address but our own cut off: the pages must work without internet.
// Chromium is found at CHROMIUM, or where Debian's package puts it.

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Serves the application and starts a browser; call it at the head of a test file. */
export function openBrowser(neo4j: Neo4jAddress = inject("seededNeo4j")) {
  const database = new Database(neo4j);
  const app = createApp({
    database,
    // A Neo4j that has just started plans a page's statements for seconds, and three pages' at once for longer
    // than anyone is to wait: what happens then has tests of its own.
    limits: { ...DEFAULT_LIMITS, deadlineMs: 120_000 },
    onDefect: (error) => console.error(error),
  });
  const closing: (() => unknown)[] = [() => database.close()];
  let address = "";
  let browser: Awaited<ReturnType<typeof chromium.launch>>;

  beforeAll(async () => {
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        // Intercepting requests would do as well, but turns off the cache, which is to be seen at work.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
    closing.unshift(
      () => browser.close(),
      () => server.closeAllConnections(),
      () => server.close(),
    );
  });

  afterAll(async () => {
    for (const close of closing) await close();
  });

  /** A visitor who has never been here: a page, with what it asked of others and complained of. */
  const visitor = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(90_000);
    const strangers: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) strangers.push(url);
    });
    const open = async (path: string): Promise<Page> => {
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      // What the page's policy forbids stands on the console.
      page.on("console", (line) => {
        if (line.type() === "error") complaints.push(line.text());
      });
      await page.goto(address + path);
      return page;
    };
    /** Opens a page of another site. */
    const openElsewhere = async (url: string): Promise<Page> => {
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (line) => {
        if (line.type() === "error") complaints.push(line.text());
      });
      await page.goto(url);
      return page;
    };
    return { context, open, openElsewhere, strangers, complaints };
  };

  return { visitor, database, address: () => address };
}

/** The explorer's parts, as GraphiQL names them. */
export function explorer(page: Page) {
  return {
    query: page.locator(".graphiql-query-editor"),
    variables: page.getByRole("region", { name: "Variables" }),
    answer: page.locator(".result-window"),
    tabs: page.locator(".graphiql-tab-button"),
    play: page.getByRole("button", { name: /execute query/i }),
  };
}

/** What axe complains of, each rule with the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0]?.html}`,
  );
}

/** Keeps a picture where SCREENSHOTS says, if it does: for eyes, not for comparing. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(process.env.SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}

export function expectQuiet({
  strangers,
  complaints,
}: {
  strangers: string[];
  complaints: string[];
}) {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
}
