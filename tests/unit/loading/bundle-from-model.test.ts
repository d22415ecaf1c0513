import { describe, expect, test } from "vitest";
import { bundleJsonSchema } from "../../../src/loading/json-schema.ts";
import { replaceableWords } from "../../../src/loading/replaceable.ts";
import {
  isBetweenEntities,
  LINK_KINDS,
  linkKindEntry,
  linkKinds,
} from "../../../src/model/links.ts";
import {
  propertiesOf,
  THING_KINDS,
  type ThingKind,
  thingKinds,
} from "../../../src/model/things.ts";

interface Form {
  $ref?: string;
  properties?: Record<string, Form>;
  required?: string[];
  items?: Form;
  anyOf?: Form[];
}

const schema: Form & { $defs?: Record<string, Form> } = bundleJsonSchema();

function resolved(form: Form | undefined): Form {
  const name = form?.$ref?.split("/").at(-1);
  return name ? { ...resolved(schema.$defs?.[name]), ...form } : { ...form };
}

/** The form of an item of a section, or of the article. */
function itemForm(kind: ThingKind): Form {
  const section = kind === "article" ? kind : thingKinds[kind].plural;
  const form = resolved(schema.properties?.[section]);
  return kind === "article" ? form : resolved(form.items);
}

describe.each(THING_KINDS)("a bundle's %s", (kind) => {
  test("has a section, with the properties that the model tells", () => {
    const fields = Object.keys(itemForm(kind).properties ?? {});
    const told = propertiesOf(kind).map(([name, { statedIn }]) => statedIn ?? name);
    expect(fields).toEqual(expect.arrayContaining(["id", "replaces", ...told]));
  });
});

const ends = LINK_KINDS.flatMap((kind) => {
  const { from, to, forward, backward } = linkKindEntry(kind);
  return [
    ...from.map((item) => ({ kind, item, direction: forward })),
    ...to.map((item) => ({ kind, item, direction: backward })),
  ].flatMap(({ direction, ...end }) => {
    const { word, statedAs } = direction;
    return statedAs === undefined ? [] : [{ ...end, word, statedAs }];
  });
});

describe("links in a bundle", () => {
  test.each(ends)("$item.$word states $kind", ({ kind, item, word, statedAs }) => {
    const field = resolved(itemForm(item).properties?.[word]);
    const form = field.items ? resolved(field.items) : field;
    const link = form.anyOf
      ? resolved(form.anyOf.map(resolved).find((each) => each.properties))
      : form;
    const isDated = isBetweenEntities(kind);
    const names = Object.keys(linkKindEntry(kind).properties);
    const dates = isDated ? ["since", "until"] : [];
    expect(Object.keys(link.properties ?? {})).toEqual(
      expect.arrayContaining([statedAs, ...names, ...dates, "cite"]),
    );
    expect(link.required?.includes("cite")).toBe(isDated);
    expect(replaceableWords(item)).toEqual(
      expect.arrayContaining([...names, ...dates].map((name) => `${word}.${name}`)),
    );
  });

  test("every kind is stated at one end, two of statements in forms of their own", () => {
    const own = LINK_KINDS.filter((kind) => !ends.some((end) => end.kind === kind));
    expect(own).toEqual(["said-by", "part-of-statement"]);
    expect(Object.keys(itemForm("statement").properties ?? {})).toEqual(
      expect.arrayContaining(["by", linkKinds["part-of-statement"].forward.word]),
    );
    for (const kind of LINK_KINDS) {
      const { forward, backward } = linkKindEntry(kind);
      expect(forward.statedAs && backward.statedAs, kind).toBeUndefined();
    }
  });
});
