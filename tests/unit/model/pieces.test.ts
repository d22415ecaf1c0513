import { readFileSync } from "node:fs";
import { isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { cypherFiles } from "../../../src/graph/cypher-file.ts";
import { linkLists } from "../../../src/links/queries.ts";
import { COUNTED_KINDS } from "../../../src/model/hops.ts";
import {
  ENTITY_LINK_KINDS,
  LINK_KINDS,
  linkKindEntry,
  linkKinds,
  linkTypeName,
} from "../../../src/model/links.ts";
import { MOMENT_KINDS } from "../../../src/model/moments.ts";
import { ENTITY_KINDS, propertiesOf, THING_KINDS, thingKinds } from "../../../src/model/things.ts";
import { schema } from "../../../src/schema.ts";
import { ROOT } from "../../support/paths.ts";

// The model is told once; what can't be made from it, Cypher above all, is compared with it here. Each test
// names the piece that is missing.

const read = (file: string) => readFileSync(`${ROOT}cypher/${file}`, "utf8");
const withoutComments = (text: string) => text.replace(/^\/\/.*$/gm, "");
const files = cypherFiles();
const schemaFiles = files
  .filter((file) => file.startsWith("schema/"))
  .map(read)
  .join("\n");

/** The types of a pattern such as `-[link:RUNS|SERVES]->`. */
function typesIn(text: string): string[] {
  return [...withoutComments(text).matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, types = ""]) =>
    types.split("|"),
  );
}

const TYPES = LINK_KINDS.map((kind) => linkKinds[kind].type);
/** What joins a thing to its names, and a citation to where it stands, is no link between two things. */
const OTHER_TYPES = ["HAS_NAME", "IN", "VIA"];
const OTHER_LABELS = [
  ...["Thing", "Entity", "Citation", "Name", "SchemaVersion"],
  ...["Attestation", "Change", "Revision", "Retracted", "Moment", "Position"],
];

describe.each(LINK_KINDS)("links %s", (kind) => {
  const { type } = linkKinds[kind];

  it("have an index of unique ids: a numbered file in cypher/schema", () => {
    expect(schemaFiles).toMatch(
      new RegExp(`FOR \\(\\)-\\[l:${type}\\]-\\(\\) REQUIRE l\\.id IS UNIQUE`),
    );
  });

  it("can be looked up by id: links/by-id.cypher", () => {
    expect(typesIn(read("links/by-id.cypher"))).toContain(type);
  });

  it("have a type in the schema, with their properties", () => {
    const named = schema.getType(linkTypeName(kind));
    expect(named?.description).toBe(linkKinds[kind].description);
    if (!isObjectType(named)) throw new Error(`The schema has no type ${linkTypeName(kind)}.`);
    const properties = Object.keys(linkKinds[kind].properties);
    expect(Object.keys(named.getFields())).toEqual(expect.arrayContaining(properties));
    expect(named.getInterfaces().map(({ name }) => name)).toContain("Link");
  });
});

describe("links between entities", () => {
  it("are all among an entity's links: links/of-entity.cypher", () => {
    expect(typesIn(read("links/of-entity.cypher")).sort()).toEqual(
      ENTITY_LINK_KINDS.map((kind) => linkKinds[kind].type).sort(),
    );
  });

  it.each([
    ...["paths/expand", "paths/evidence", "paths/links-between"],
    ...["sharing/shared", "neighborhood/around"],
  ])("are all that a path may lead over: %s.cypher", (file) => {
    expect(typesIn(read(`${file}.cypher`))).toEqual(
      expect.arrayContaining(ENTITY_LINK_KINDS.map((kind) => linkKinds[kind].type)),
    );
  });

  it.each(["changes/count-degrees", "changes/miscounted-degrees", "schema/024-degrees"])(
    "count toward a degree, and so do those of statements: %s.cypher",
    (file) => {
      expect(typesIn(read(`${file}.cypher`)).sort()).toEqual(
        COUNTED_KINDS.map((kind) => linkKinds[kind].type).sort(),
      );
    },
  );

  it("are all that a timeline may tell of: timeline/told.cypher", () => {
    const told = Object.keys(MOMENT_KINDS).filter((kind) => TYPES.some((type) => type === kind));
    expect(told).toEqual(
      expect.arrayContaining(ENTITY_LINK_KINDS.map((kind) => linkKinds[kind].type)),
    );
    expect(typesIn(read("timeline/told.cypher")).sort()).toEqual(told.sort());
  });

  it.each(linkLists.map((list) => [`${list.kind}: ${list.direction.word}`, list] as const))(
    "%s leads where the model says",
    (_, { kind, direction, owners, relationshipOf }) => {
      const entry = linkKindEntry(kind);
      const directed = direction === entry.forward ? "-[link:TYPE]->" : "<-[link:TYPE]-";
      const arrow = entry.isUndirected ? "(parent)-[link:TYPE]-(" : directed;
      for (const owner of owners) {
        const { clauses } = relationshipOf(owner);
        expect(clauses).toContain(arrow.replace("TYPE", entry.type));
      }
    },
  );
});

it("links that may make no circle are all looked through for one: changes/acyclic-links.cypher", () => {
  const acyclic = LINK_KINDS.filter((kind) => linkKindEntry(kind).acyclic !== undefined);
  expect(typesIn(read("changes/acyclic-links.cypher")).sort()).toEqual(
    acyclic.map((kind) => linkKinds[kind].type).sort(),
  );
});

describe.each(THING_KINDS)("things of the kind %s", (kind) => {
  const { label, description } = thingKinds[kind];

  it("have an index of unique ids, and one for the order of their list", () => {
    expect(schemaFiles).toMatch(new RegExp(`FOR \\(n:${label}\\) REQUIRE n\\.id IS UNIQUE`));
    expect(schemaFiles).toMatch(
      new RegExp(`${kind}_by_(label|date) IF NOT EXISTS FOR \\(n:${label}\\)`),
    );
  });

  it("have a type in the schema, with a field for each property", () => {
    const type = schema.getType(label);
    expect(type?.description).toBe(description);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${label}.`);
    const fields = Object.keys(type.getFields());
    // An article's address is called otherwise, as `url` is our page's.
    const names = propertiesOf(kind).map(([name]) => ({ url: "sourceUrl" })[name] ?? name);
    expect(fields).toEqual(expect.arrayContaining(names));
  });

  it("have a list of all of them", () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain(
      thingKinds[kind].plural,
    );
  });
});

describe("Cypher files", () => {
  it.each(files)("%s names only labels and types that the model has", (file) => {
    const text = withoutComments(read(file));
    expect([...TYPES, ...OTHER_TYPES]).toEqual(expect.arrayContaining(typesIn(text)));
    const labels = [...text.matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label);
    const known = [...THING_KINDS.map((kind) => thingKinds[kind].label), ...OTHER_LABELS];
    expect(known).toEqual(expect.arrayContaining(labels));
  });
});

it("entities are things with a name of their own", () => {
  expect(THING_KINDS).toEqual(expect.arrayContaining(ENTITY_KINDS));
});
