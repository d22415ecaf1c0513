import { expect, it } from "vitest";
import { arrowsOf } from "../../arrows/arrows.ts";

const reversed = (text: string) => arrowsOf(text).map((arrow) => arrow.reversed);

it.each([
  ["MATCH (a)-[x:IN]->(b)", "MATCH (a)<-[x:IN]-(b)"],
  ["MATCH (a:City {id: $id})<-[:IN|OF]-(b)", "MATCH (a:City {id: $id})-[:IN|OF]->(b)"],
  ["MATCH (a)-->(b)", "MATCH (a)<--(b)"],
  ["MATCH (a)<-[:IN]-{0,1}(b)", "MATCH (a)-[:IN]->{0,1}(b)"],
  ["RETURN [(a)-[:IN]->(b) | b.id]", "RETURN [(a)<-[:IN]-(b) | b.id]"],
  ["CREATE (a)-[link:$(row.type)]->(b)", "CREATE (a)<-[link:$(row.type)]-(b)"],
])("reverses the arrow of %s", (text, wanted) => {
  expect(reversed(text)).toEqual([wanted]);
});

it("reverses each arrow of a path by itself, and says where it stands", () => {
  expect(arrowsOf("// Why: (a)-[:X]->(b).\nMATCH (a)<-[:X]-(b)-[:Y]->(c)")).toMatchObject([
    {
      line: 2,
      pattern: "(a)<-[:X]-(b)",
      reversed: expect.stringContaining("(a)-[:X]->(b)-[:Y]->(c)"),
    },
    {
      line: 2,
      pattern: "(b)-[:Y]->(c)",
      reversed: expect.stringContaining("(a)<-[:X]-(b)<-[:Y]-(c)"),
    },
  ]);
});

it("leaves alone what has no direction", () => {
  expect(arrowsOf("MATCH (a)-[:X]-(b) WHERE a.n < -1 AND a.n - 1 > -(1)")).toEqual([]);
});

it("knows an arrow that says nothing, between two ends of which nothing is known", () => {
  const [alone, known] = arrowsOf("MATCH ()-[x:X {id: 1}]->() MATCH ()-[:X]->(b)");
  expect([alone?.hasDirection, known?.hasDirection]).toEqual([false, true]);
});
