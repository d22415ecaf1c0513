import { describe, expect, it } from "vitest";
import { kindLine } from "../../../src/cards/kind-line.ts";
import { speakersLine } from "../../../src/cards/speakers-line.ts";

describe("the line under a card's title", () => {
  const nobody = { speakersInOffice: [], onBehalfOfNames: [], attribution: null };

  it("names a few of many speakers, and says how many more there are", () => {
    const mayors = Array.from({ length: 7 }, (_, at) => `Mayor ${at + 1}`);
    expect(speakersLine({ ...nobody, speakersInOffice: mayors })).toBe(
      "Mayor 1; Mayor 2; Mayor 3; Mayor 4; Mayor 5; 2 more",
    );
    expect(speakersLine({ ...nobody, attribution: "An aide", onBehalfOfNames: mayors })).toBe(
      "An aide, on behalf of Mayor 1, Mayor 2, Mayor 3, Mayor 4, Mayor 5, 2 more",
    );
    expect(speakersLine({ ...nobody, speakersInOffice: mayors.slice(0, 5) })).not.toContain("more");
  });
});

describe("what an entity is, in a few words", () => {
  it.each([
    [{ id: "person/a" }, "Person"],
    [{ id: "agency/a", kind: "POLICE_DEPARTMENT" }, "Agency · police department"],
    [{ id: "agency/a", kind: "SHERIFFS_OFFICE" }, "Agency · sheriff's office"],
    [{ id: "agency/a", kind: "OTHER" }, "Agency"],
    [{ id: "city/a", region: "New Mexico", country: "US" }, "City · New Mexico, US"],
    [{ id: "city/a", region: null, country: "MC" }, "City · MC"],
    [{ id: "program/a", announcedOn: "2017-06" }, "Program · announced June 2017"],
    [{ id: "program/a", announcedOn: null }, "Program"],
    [
      { id: "case/a", kind: "CRIMINAL", openedOn: "2016", outcome: null },
      "Case · criminal · opened 2016 · no outcome in this graph",
    ],
    [
      { id: "case/a", kind: "CIVIL", openedOn: null, outcome: "acquitted" },
      "Case · civil · acquitted",
    ],
  ])("%o", (entity, line) => {
    expect(kindLine(entity)).toBe(line);
  });
});
