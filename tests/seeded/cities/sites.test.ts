import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

describe("sites", () => {
  it("are the program's 16 cities, by role, each with the passages that say so, and back", async () => {
    const { data, runs } = await ask(`{
      programs {
        nodes {
          id
          announcedOn { edtf }
          citations { nodes { exact property } }
          runBy { nodes { id } }
          sites(first: 50) {
            totalCount
            edges {
              link { role sentence citations { nodes { exact } } }
              node { id name region programs { nodes { id } } }
            }
          }
        }
      }
    }`);
    const [program] = data.programs.nodes;
    expect(program.announcedOn.edtf).toBe("2017-06");
    expect(program.citations.nodes).toContainEqual(
      expect.objectContaining({ property: "announcedOn" }),
    );
    expect(program.runBy.nodes).toEqual([{ id: "agency/us-department-of-justice" }]);
    expect(program.sites.totalCount).toBe(16);
    const byRole = (role: string) =>
      program.sites.edges
        .filter((edge: Site) => edge.link.role === role)
        .map(({ node }: Site) => `${node.name}, ${node.region}`);
    expect(byRole("EXPRESSED_INTEREST")).toEqual([
      "Albuquerque, New Mexico",
      "Baltimore, Maryland",
      "San Bernardino, California",
      "Stockton, California",
    ]);
    expect(byRole("ORIGINAL_SITE")).toHaveLength(12);
    for (const { link, node } of program.sites.edges as Site[]) {
      const passages = link.citations.nodes.map(({ exact }) => exact).join(" ");
      expect(passages).toContain(`${node.name}, ${node.region}`);
      expect(node.programs.nodes).toEqual([{ id: program.id }]);
    }
    expect(runs.map(({ file }) => file)).toEqual(["programs/all.cypher"]);
  });
});

interface Site {
  link: { role: string; sentence: string; citations: { nodes: { exact: string }[] } };
  node: { id: string; name: string; region: string; programs: { nodes: { id: string }[] } };
}
