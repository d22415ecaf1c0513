import { pino } from "pino";
import { afterAll, beforeEach, expect, inject, it, vi } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";

// A sitemap is sent while it is read: what fails then comes too late for a status.

/** Knows people; whatever else is asked waits for the gate, and fails if it is told to. */
class StoppingDatabase extends Database {
  gate: Promise<void> = Promise.resolve();
  fails = false;

  override async read(...asked: Parameters<Database["read"]>) {
    if (asked[0].file.startsWith("people/")) return super.read(...asked);
    await this.gate;
    if (this.fails) throw new Error("The disk is full.");
    return super.read(...asked);
  }
}

const database = new StoppingDatabase(inject("seededNeo4j"));
const lines: { msg?: string; requestId?: string; err?: { message: string } }[] = [];
const defects: unknown[] = [];
const app = createApp({
  database,
  log: pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  onDefect: (error) => defects.push(error),
});
const onConsole = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => {
  defects.length = 0;
  lines.length = 0;
});
afterAll(async () => {
  onConsole.mockRestore();
  await database.close();
});

it("that breaks off is told to those who run the server, and is no whole document", async () => {
  database.fails = true;
  const response = await app.fetch("http://localhost/sitemap.xml");
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain("/sitemap/people.xml");
  expect(text).not.toContain("</sitemapindex>");
  expect(defects).not.toEqual([]);
  const told = lines.find(({ msg }) => msg === "broken off");
  expect(told?.err?.message).toBe("The disk is full.");
  expect(told?.requestId).toBe(response.headers.get("x-request-id"));
  expect(onConsole).not.toHaveBeenCalled();
});

it("whose reader leaves is nobody's failure", async () => {
  database.fails = false;
  let open = () => {};
  database.gate = new Promise((resolve) => {
    open = resolve;
  });
  const crawler = new AbortController();
  const { signal } = crawler;
  const response = await app.fetch("http://localhost/sitemap.xml", { signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("<sitemapindex");
  crawler.abort();
  open();
  while (!(await reader?.read())?.done);
  expect(defects).toEqual([]);
  expect(lines.map(({ msg }) => msg)).toEqual(["request"]);
  expect(onConsole).not.toHaveBeenCalled();
});
