import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
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
  expect(readdirSync(cacheFolder).sort()).toEqual([one.jars, dirname(one.launcher)].sort());
  const jars = readdirSync(join(cacheFolder, one.jars)).filter((name) => name.endsWith(".jar"));
  expect(jars).toHaveLength(213);
  expect(existsSync(join(cacheFolder, one.launcher))).toBe(true);
});
