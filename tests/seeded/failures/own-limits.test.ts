import { describe, expect, inject, it, onTestFinished } from "vitest";
import { MOST_CONNECTIONS } from "../../../src/graph/driver.ts";
import { AlteredDatabase, BROKEN, FAT } from "../../support/altered-database.ts";
import { openApp } from "../../support/open-app.ts";

const database = new AlteredDatabase(inject("seededNeo4j"));
const { defects, fetchCounted } = openApp(database);

async function ask(prefix: string | null) {
  database.prefix = prefix;
  const { response, text, runs } = await fetchCounted("/graphql?query={people{nodes{name}}}");
  // Whatever goes wrong, nothing of how this is made gets out.
  expect(text).not.toMatch(
    /UNWIND|MATCH|NONSENSE|Neo\.|bolt|127\.0\.0\.1|localhost|\.ts|node_modules/,
  );
  return { status: response.status, headers: response.headers, runs, ...JSON.parse(text) };
}

describe("what the database refuses is a sentence with a code", () => {
  it("when a statement needs too much memory, which is not tried again", async () => {
    const { errors, runs } = await ask(FAT);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("not enough memory"),
      extensions: { code: "TOO_MUCH_MEMORY" },
    });
    expect(runs).toMatchObject([{ file: "people/all.cypher", failed: true }]);
  });

  it("when all connections are in use, and answers as soon as one is free", async () => {
    let free = () => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    onTestFinished(() => free());
    for (let held = 0; held < MOST_CONNECTIONS; held += 1) {
      await new Promise<void>((resolve, reject) => {
        const hold = database.write(async (run) => {
          await run({ file: "test", text: "RETURN 1" }, {});
          resolve();
          await freed;
        });
        hold.catch(reject);
      });
    }
    const { status, errors, headers } = await ask(null);
    free();
    expect([status, headers.get("retry-after")]).toEqual([503, "2"]);
    expect(errors[0].extensions.code).toBe("TOO_BUSY");
    expect((await ask(null)).data.people.nodes).toHaveLength(7);
  });

  it("but a defect of ours is only said to have happened, and reported to us", async () => {
    const { errors } = await ask(BROKEN);
    expect(errors).toEqual([
      {
        message: "Something went wrong on our side. It has been logged.",
        locations: [{ line: 1, column: 2 }],
        path: ["people"],
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(String(defects[0])).toContain("NONSENSE");
  });
});
