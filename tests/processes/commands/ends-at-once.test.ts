import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { openDataFolder } from "../../support/throughline-process.ts";

// What ends without a Neo4j.

const { run } = openDataFolder();

describe("serve", () => {
  it("says which port is in use, before it starts a Neo4j", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const { code, output } = await run(["serve"], { PORT: String(port) }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(output()).toContain(`Port ${port} is in use by another program`);
    expect(output()).not.toContain("Neo4j");
    expect(output()).not.toMatch(/\n +at /);
  });

  it("says when no Neo4j answers at the address that it is given", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { code, output } = await run(["serve"], env).ended;
    expect(code).toBe(1);
    expect(output()).toContain("No Neo4j answers at NEO4J_URI");
    expect(output()).not.toMatch(/\n +at /);
  });

  it("says what is wrong with a setting, and shows no stack", async () => {
    const { code, output } = await run(["serve"], { PORT: "http" }).ended;
    expect([code, output()]).toEqual([
      1,
      "Some settings do not fit:\n  PORT is not a number: http\n",
    ]);
  });
});

describe("check", () => {
  it("ends with 0 when all is well and with 1 when something is wrong, naming the place", async () => {
    const well = await run(["check", "seed/whim-2017-08-psp-sanctuary-cities.yaml"]).ended;
    expect(well.code).toBe(0);
    const missing = await run(["check", "no-such-file.yaml"]).ended;
    expect([missing.code, missing.output()]).toEqual([
      1,
      expect.stringContaining("no-such-file.yaml"),
    ]);
    expect(missing.output()).not.toMatch(/\n +at /);
  });
});
