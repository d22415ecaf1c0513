import { describe, expect, it } from "vitest";
import { HOSTILE } from "./hostile-documents.ts";
import { openDoor } from "./send.ts";

const { send, defects } = openDoor();

describe("a hostile document is refused, without asking the database:", () => {
  it.each(HOSTILE)("%s", async (_name, body, code) => {
    const { status, errors, data, runs, headers } = await send(body);
    expect(errors[0]?.extensions.code).toBe(code);
    // What a field of the answer refuses leaves the answer to the rest of the document.
    expect(status).toBe(errors[0]?.path ? 200 : 400);
    expect(data).toBeNull();
    expect(runs).toEqual([]);
    for (const { message, extensions } of errors) {
      expect(Object.keys(extensions)).toEqual(["code"]);
      expect(message.length).toBeLessThan(1_000);
      expect(message).not.toMatch(/Cypher|bolt:|neo4j|node_modules|at .*\.ts/i);
    }
    expect(headers.get("content-type")).toMatch(/^application\/graphql-response\+json/);
    expect(defects.splice(0)).toEqual([]);
  });

  it("again when the same text has been refused before", async () => {
    const [, body, code] = HOSTILE[0] ?? [];
    for (let round = 0; round < 2; round += 1) {
      expect((await send(body ?? {})).errors[0]?.extensions.code).toBe(code);
    }
  });

  it("with 200 where the older media type is asked for, as GraphQL over HTTP has it", async () => {
    const { status, errors } = await send(HOSTILE[0]?.[1] ?? {}, "application/json");
    expect([status, errors[0]?.extensions.code]).toEqual([200, "TOO_COSTLY"]);
  });
});
