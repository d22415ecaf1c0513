import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillOnce } from "../../../src/local-neo4j/fill-once.ts";
import { temporaryFolder } from "../../support/neo4j-process.ts";

test("what a killed process left is removed after a day, and nothing that is being filled", async () => {
  const parent = temporaryFolder();
  const [old, recent] = [join(parent, "filling-x-old"), join(parent, "filling-x-new")];
  mkdirSync(old);
  mkdirSync(recent);
  const dayAndMore = Date.now() / 1000 - 25 * 60 * 60;
  utimesSync(old, dayAndMore, dayAndMore);
  await fillOnce(join(parent, "x"), async () => {});
  expect(readdirSync(parent).sort()).toEqual(["filling-x-new", "x"]);
});

test("a fill that fails leaves nothing", async () => {
  const parent = temporaryFolder();
  const failing = fillOnce(join(parent, "x"), () => Promise.reject(new Error("no luck")));
  await expect(failing).rejects.toThrow("no luck");
  expect(readdirSync(parent)).toEqual([]);
});
