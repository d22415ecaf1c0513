import { describe, expect, it } from "vitest";
import { parseRelationshipBody } from "../../../src/graph/relations/relationship-body.ts";

const parse = (text: string) => parseRelationshipBody({ file: "test.cypher", text });

describe("a relationship's file", () => {
  it("is taken apart into parent, clauses and condition", () => {
    const text = [
      "MATCH (parent:Person)",
      "MATCH (parent)-[link:HELD_OFFICE]->(node:Agency)",
      "WHERE $args.title IS NULL",
      "  OR link.title = $args.title",
      "RETURN node, link",
    ].join("\n");
    expect(parse(text)).toEqual({
      parent: "Person",
      usesParent: true,
      clauses: "MATCH (parent)-[link:HELD_OFFICE]->(node:Agency)",
      condition: "$args.title IS NULL\n  OR link.title = $args.title",
      hasLink: true,
      degree: null,
    });
  });

  it("that is a single hop without a condition is counted by the parent's degree", () => {
    const degreeOf = (...lines: string[]) =>
      parse(["MATCH (parent:City)", ...lines, "RETURN node, null AS link"].join("\n")).degree;
    expect(degreeOf("MATCH (parent)<-[link:SERVES]-(node:Agency)")).toBe("(parent)<-[:SERVES]-()");
    expect(degreeOf("MATCH (parent)-[:RUNS|SITE_OF]-(node:Entity)")).toBe(
      "(parent)-[:RUNS|SITE_OF]-()",
    );
    expect(degreeOf("MATCH (parent)<-[:SERVES]-(node)<-[link:HELD_OFFICE]-()")).toBeNull();
    expect(degreeOf("MATCH (parent)<-[link:SERVES]-(node:Agency)", "WHERE link.role")).toBeNull();
  });

  it("may be a root, or know no more of its parent than the id", () => {
    expect(parse("MATCH (node:Person)\nRETURN node, null AS link")).toMatchObject({
      parent: null,
      usesParent: false,
      condition: null,
      hasLink: false,
    });
    expect(
      parse("MATCH (node:Citation)\nWHERE node.subject = parent.id\nRETURN node, null AS link"),
    ).toMatchObject({ parent: null, usesParent: true });
  });

  it.each([
    ["MATCH (node:Person)\nRETURN node", /RETURN node, link/],
    ["MATCH (_1:Person)\nRETURN node, null AS link", /a name such as _1/],
    ["MATCH (a)\nWHERE a.x\nMATCH (node)\nRETURN node, null AS link", /one WHERE at the end/],
  ])("is refused when its form is another: %j", (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
