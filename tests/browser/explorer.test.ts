import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createApp, listen } from "../../src/api/server.ts";
import { Database } from "../../src/graph/database.ts";

// A real browser, with every address but our own cut off: the explorer must work without internet.
// Chromium is found at CHROMIUM, or where Debian's package puts it.

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const database = new Database(inject("seededNeo4j"));
const app = createApp({ database, onDefect: (error) => console.error(error) });
let address = "";
const closing: (() => Promise<unknown>)[] = [() => database.close()];

beforeAll(async () => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closing.unshift(
    async () => server.closeAllConnections(),
    async () => server.close(),
  );
});

afterAll(async () => {
  for (const close of closing) await close();
});

it("opens the explorer offline, runs the first query and shows the answer", async () => {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  closing.unshift(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const strangers: string[] = [];
  await page.route("**/*", (route) => {
    if (new URL(route.request().url()).origin === address) return route.continue();
    if (!/^(data|blob):/.test(route.request().url())) strangers.push(route.request().url());
    return route.abort();
  });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(`${address}/graphql`);
  const response = page.waitForResponse(
    (answer) => answer.request().postData()?.includes("topic/sanctuary-city") ?? false,
  );
  await page.getByRole("button", { name: /execute query/i }).click();
  const { data } = await (await response).json();
  expect(JSON.stringify(data)).toContain("Albuquerque is not a sanctuary city.");
  // The editor draws only the lines in view; the answer begins with the topic's name.
  await page.locator(".result-window").getByText("Sanctuary city").first().waitFor();

  if (process.env.SCREENSHOTS) {
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/explorer.png` });
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
