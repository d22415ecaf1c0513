import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { HOSTILE_INPUTS } from "./hostile-inputs.ts";

const { ask, defects } = openApi();

const DOCUMENT = `query ($typed: String!, $filter: SearchFilter) {
  search(query: $typed, filter: $filter) { edges { score matched node { ... on Thing { id } } } }
  suggest(prefix: $typed) { id name }
}`;

/** Whatever is typed is answered, with at most two statements for the search, one for the suggestions and one for the things. */
async function answers(typed: string, filter: object = {}) {
  const { data, errors, runs, status } = await ask(DOCUMENT, { typed, filter });
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  expect(defects).toEqual([]);
  expect(runs.length).toBeLessThanOrEqual(4);
  for (const { score, node } of data.search.edges) {
    expect(score).toBeGreaterThan(0);
    expect(node.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  }
  return { data, runs };
}

const shown = (typed: string) => JSON.stringify(typed.slice(0, 40));

describe("search and suggest", () => {
  it("have 300 hostile inputs to stand", () => {
    expect(new Set(HOSTILE_INPUTS).size).toBeGreaterThanOrEqual(300);
  });

  it.each(HOSTILE_INPUTS.map((typed) => [shown(typed), typed]))("answer %s", async (_, typed) => {
    await answers(typed);
  });

  it.each([
    "berry:",
    "(berry",
    '"berry',
    "berry\\",
    "-berry",
    "*berry*",
    "be\u0301rry",
    "ＢＥＲＲＹ",
    "\u200Bberry",
  ])("find Berry behind %j", async (typed) => {
    const { data } = await answers(typed);
    expect(data.search.edges[0].node.id).toBe("person/richard-berry");
  });

  it("ask the database nothing when there is no word to look for", async () => {
    for (const typed of [
      "",
      "  \n\t",
      "***",
      '""',
      "“”",
      "()[]{}",
      "🏛️",
      "\u0000",
      "\uD800",
      "'",
      "\\",
      "-+!",
    ]) {
      const { data, runs } = await answers(typed);
      expect(data).toEqual({ search: { edges: [] }, suggest: [] });
      expect(runs).toEqual([]);
    }
  });

  it("refuse whatever is typed into the region and is none, and break at nothing", async () => {
    for (const region of HOSTILE_INPUTS.filter((typed) => typed.length < 100).slice(0, 120)) {
      const { errors, status } = await ask(DOCUMENT, { typed: "police", filter: { region } });
      expect(status).toBe(200);
      expect(defects).toEqual([]);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(
        region.trim() === "" ? undefined : ["BAD_ARGUMENT"],
      );
    }
  });

  it("answer whatever can be typed", async () => {
    const part = fc.oneof(
      fc.constantFrom(...HOSTILE_INPUTS.filter((typed) => typed.length < 100), " ", "berry"),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        await answers(parts.join(""));
        await answers(parts.join(" "));
      }),
      { numRuns: 100 },
    );
  });
});
