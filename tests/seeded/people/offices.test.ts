import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

describe("offices", () => {
  it("lead from every person to where the office is held, and back", async () => {
    const { data, runs } = await ask(`{
      people(first: 100) {
        nodes { id offices { edges { link { title } node { id __typename } } } }
      }
      agencies(first: 100) { nodes { id officials { edges { link { title } node { id } } } } }
      cities(first: 100) { nodes { id officials { edges { link { title } node { id } } } } }
    }`);
    const offices = data.people.nodes.flatMap((person: Holder) =>
      person.offices.edges.map(({ link, node }) => `${person.id}: ${link.title}, ${node.id}`),
    );
    expect(offices.sort()).toEqual([
      "person/eric-jones: Police Chief, agency/stockton-police-department",
      "person/jarrod-burguan: Police Chief, agency/san-bernardino-police-department",
      "person/jeff-sessions: Attorney General, agency/us-department-of-justice",
      "person/kevin-davis: Police Commissioner, agency/baltimore-police-department",
      "person/peter-simonson: Executive Director, agency/aclu-of-new-mexico",
      "person/richard-berry: Mayor, city/albuquerque-nm",
    ]);
    const ofAgencies = data.agencies.nodes.flatMap((agency: Employer) =>
      agency.officials.edges.map(({ link, node }) => `${node.id}: ${link.title}, ${agency.id}`),
    );
    expect([...ofAgencies, "person/richard-berry: Mayor, city/albuquerque-nm"].sort()).toEqual(
      offices,
    );
    // A city's officials are its own and those of the agencies that serve it.
    const ofCities = data.cities.nodes
      .filter((city: Employer) => city.officials.edges.length > 0)
      .map((city: Employer) => [city.id, city.officials.edges.map(({ node }) => node.id)]);
    expect(Object.fromEntries(ofCities)).toEqual({
      "city/albuquerque-nm": ["person/richard-berry"],
      "city/baltimore-md": ["person/kevin-davis"],
      "city/san-bernardino-ca": ["person/jarrod-burguan"],
      "city/stockton-ca": ["person/eric-jones"],
    });
    // Three lists, each with what is below it.
    expect(runs).toHaveLength(3);
  });
});

interface Holder {
  id: string;
  offices: { edges: { link: { title: string }; node: { id: string } }[] };
}

interface Employer {
  id: string;
  officials: { edges: { link: { title: string }; node: { id: string } }[] };
}
