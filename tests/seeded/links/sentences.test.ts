import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

describe("a link's sentence", () => {
  it.each([
    [
      "held-office/person/kevin-davis/agency/baltimore-police-department/police-commissioner",
      "Kevin Davis held the office of Police Commissioner at Baltimore Police Department at the time of the article.",
    ],
    [
      "serves/agency/stockton-police-department/city/stockton-ca",
      "Stockton Police Department serves Stockton.",
    ],
    [
      "site-of/city/stockton-ca/program/public-safety-partnership/expressed-interest",
      "Stockton expressed interest in Public Safety Partnership.",
    ],
    [
      "detains-for/agency/san-bernardino-county-sheriffs-department/agency/san-bernardino-police-department",
      "San Bernardino County Sheriff’s Department holds people arrested by San Bernardino Police Department.",
    ],
  ])("%s", async (id, sentence) => {
    const { data } = await ask(
      "query ($id: ID!) { node(id: $id) { ... on Link { sentence from { id } to { id } } } }",
      { id },
    );
    expect(data.node.sentence).toBe(sentence);
    expect(id).toContain(`${data.node.from.id}/${data.node.to.id}`);
  });

  it("never puts our paraphrase between quotation marks", async () => {
    const { data } = await ask(`{
      statements(first: 100) {
        nodes {
          respondsTo { edges { link { sentence } } }
          parts(first: 100) { edges { link { sentence } } }
          about(first: 100) { edges { link { sentence } } }
        }
      }
    }`);
    expect(JSON.stringify(data)).toContain("(answers: ");
    expect(JSON.stringify(data)).not.toMatch(/[“”«»]/);
  });
});
