import type { Path } from "../../../src/changes/facts.ts";
import { type StatedLink, statedIn } from "../../../src/model/links.ts";
import { ENTITY_KINDS, type ThingKind, thingKinds } from "../../../src/model/things.ts";

/** What a bundle says, as its YAML reads: all scalars are text. */
export type Data = string | readonly Data[] | Properties;
export interface Properties {
  readonly [name: string]: Data | undefined;
}

/** What takes the place of a part of a bundle; undefined: it is taken out. */
export interface Change {
  path: Path;
  to: Data | undefined;
}

/** A part of a bundle, and where it stands. */
export interface Part {
  path: Path;
  at: Properties;
}

/** A link as an item states it. */
export interface Link extends Part {
  item: Part;
  itemKind: ThingKind;
  stated: StatedLink;
}

/** A bundle with some parts changed. What is not on the way to a change stays the same object. */
export function changed(data: Data | undefined, changes: readonly Change[]): Data | undefined {
  return changes.reduce((before, { path, to }) => withChange(before, path, to), data);
}

function withChange(data: Data | undefined, [step, ...rest]: Path, to: Change["to"]): Change["to"] {
  if (step === undefined) return to;
  if (typeof step === "number") {
    const list = [...listOf(data)];
    const part = withChange(list[step], rest, to);
    return part === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, part);
  }
  const properties = propertiesOf(data);
  return { ...properties, [step]: withChange(properties[step], rest, to) };
}

export const isProperties = (data: Data | undefined): data is Properties =>
  typeof data === "object" && !Array.isArray(data);

export function propertiesOf(data: Data | undefined): Properties {
  return isProperties(data) ? data : {};
}

/** A list, or the only one where no list is written. */
export function listOf(data: Data | undefined): readonly Data[] {
  if (data === undefined) return [];
  return Array.isArray(data) ? data : [data];
}

export function textOf(data: Data | undefined): string {
  return typeof data === "string" ? data : "";
}

/** The items of a section: `people`. */
export function itemsOf(bundle: Properties, section: string): Part[] {
  return listOf(bundle[section]).map((item, index) => ({
    path: [section, index],
    at: propertiesOf(item),
  }));
}

export function entitiesOf(bundle: Properties): (Part & { kind: ThingKind })[] {
  return ENTITY_KINDS.flatMap((kind) =>
    itemsOf(bundle, thingKinds[kind].plural).map((item) => ({ ...item, kind })),
  );
}

/** The links that entities state. */
export function linksOf(bundle: Properties): Link[] {
  return entitiesOf(bundle).flatMap((item) =>
    statedIn(item.kind).flatMap((stated) =>
      listOf(item.at[stated.direction.word]).map((link, index) => ({
        ...{ item, itemKind: item.kind, stated, at: propertiesOf(link) },
        path: [...item.path, stated.direction.word, index],
      })),
    ),
  );
}

/** Every part that satisfies a condition, at whatever depth. */
export function partsOf(
  data: Data | undefined,
  isWanted: (at: Properties) => boolean,
  path: Path = [],
): Part[] {
  if (typeof data !== "object") return [];
  const own = isProperties(data) && isWanted(data) ? [{ path, at: data }] : [];
  const inner = Array.isArray(data)
    ? data.flatMap((part, index) => partsOf(part, isWanted, [...path, index]))
    : Object.entries(data).flatMap(([name, part]) => partsOf(part, isWanted, [...path, name]));
  return [...own, ...inner];
}

/** The passages with their selectors. */
export function citationsOf(data: Data | undefined, path: Path = []): Part[] {
  return partsOf(data, ({ exact }) => exact !== undefined, path);
}

/** All citations that one part's `cite` holds. */
export function ownCitations({ path, at }: Part): Part[] {
  return citationsOf(at.cite, [...path, "cite"]);
}
