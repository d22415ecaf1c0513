import { beforeEach, expect, it } from "vitest";
import { retract } from "../../../src/changes/retract.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { openPages } from "../../support/pages.ts";
import { SEED } from "../../support/paths.ts";
import { checkAfterEach, emptyGraph, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const database = openScratch();
const api = openApi(scratchNeo4j());
const { visit } = openPages(api);
beforeEach(async () => {
  await emptyGraph(database);
  await loadFiles(database, [SEED]);
});
checkAfterEach(database);

it("says of what was retracted when and why, to people and to programs", async () => {
  const link = "held-office/person/richard-berry/city/albuquerque-nm/mayor";
  const statement = "statement/burguan-not-a-sanctuary-city";
  const why = { door: "retract" as const, by: "ana", reason: "a mix-up of names" };
  for (const fact of [link, statement]) {
    expect((await visit(`/${fact}`)).response.status).toBe(200);
    await retract(database, { fact }, why);
    const gone = await visit(`/${fact}`);
    expect(gone.response.status, fact).toBe(410);
    expect(gone.text).toContain(": a mix-up of names.");
    expect(gone.text).toContain(new Date().getUTCFullYear().toString());
    const data = await visit(`/${fact}.json`);
    expect(data.response.status).toBe(410);
    expect(JSON.parse(data.text)).toMatchObject({ __typename: "Retracted", id: fact });
  }
});

const WHY = { door: "retract" as const, by: "ana", reason: "a mix-up of names" };
const SENTENCE = /Retracted on \w+ \d+, \d{4} \(a mix-up of names\): [^“]+\./;

it("says so where it was embedded, too: in the frame, as data and in feeds", async () => {
  const statement = "statement/burguan-not-a-sanctuary-city";
  const card = await visit(`/embed/${statement}`);
  expect(card.response.status).toBe(200);
  await retract(database, { fact: statement }, WHY);
  const gone = await visit(`/embed/${statement}?lang=de`);
  expect([gone.response.status, gone.text]).toEqual([410, expect.stringMatching(SENTENCE)]);
  expect(gone.response.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(gone.text).not.toContain("is not a sanctuary city”</p>");
  const data = await visit(`/embed/${statement}.json`);
  expect(data.response.status).toBe(410);
  expect(JSON.parse(data.text)).toMatchObject({
    ...{ __typename: "Retracted", id: statement },
    error: expect.stringMatching(SENTENCE),
    change: { reason: "a mix-up of names" },
  });
  // The specification of oEmbed has no other word for it.
  const oembed = await visit(`/oembed?url=http://localhost/${statement}`);
  expect(oembed.response.status).toBe(404);

  const person = "person/jarrod-burguan";
  expect((await visit(`/${person}.atom`)).response.status).toBe(200);
  await retract(database, { fact: "article/whim-2017-08-psp-sanctuary-cities" }, WHY);
  for (const path of [`/${person}.atom`, `/embed/${person}`, `/embed/${person}.json`]) {
    const { response, text } = await visit(path);
    expect([response.status, text], path).toEqual([410, expect.stringMatching(SENTENCE)]);
  }
});

it("sees a change at once where it is asked again with the tag", async () => {
  const path = "/person/jarrod-burguan";
  const first = await visit(path);
  const tag = first.response.headers.get("etag") ?? "";
  expect((await visit(path, { "if-none-match": tag })).response.status).toBe(304);
  await retract(
    database,
    { fact: "statement/burguan-not-a-sanctuary-city" },
    { door: "retract", by: "ana", reason: "a mix-up" },
  );
  const again = await visit(path, { "if-none-match": tag });
  expect(again.response.status).toBe(200);
  const link = `<a href="/statement/burguan-not-a-sanctuary-city">`;
  expect(first.text).toContain(link);
  expect(again.text).not.toContain(link);
});
