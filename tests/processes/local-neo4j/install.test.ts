import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillOnce } from "../../../src/local-neo4j/fill-once.ts";
import { install } from "../../../src/local-neo4j/install.ts";
import { findJava } from "../../../src/local-neo4j/java.ts";
import { temporaryFolder } from "../../support/neo4j-process.ts";

test("two that fill an empty cache at once both get all of it", async () => {
  const cacheFolder = join(temporaryFolder(), "a:colon and spaces");
  const java = await findJava();
  const [one, two] = await Promise.all([
    install(cacheFolder, java, () => {}),
    install(cacheFolder, java, () => {}),
  ]);
  expect(two).toEqual(one);
  expect(readdirSync(cacheFolder).sort()).toEqual([one.jars, one.launcher].sort());
  const jars = readdirSync(join(cacheFolder, one.jars)).filter((name) => name.endsWith(".jar"));
  expect(jars).toHaveLength(213);
  expect(existsSync(join(cacheFolder, one.launcher, "Launcher.class"))).toBe(true);
});

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
