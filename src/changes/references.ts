import type { Facts, Path, Stated } from "./facts.ts";

/**
 * The things that facts refer to and do not define, each with the first place that refers to it.
 * @param incomplete items that lost a part to mistakes: whether they are defined is not known
 */
export function expectedThings(facts: Facts, incomplete: ReadonlySet<string>): Map<string, Path> {
  const defined = new Set(facts.things.map(({ id }) => id));
  const expected = new Map<string, Path>();
  for (const [id, path] of references(facts)) {
    if (!defined.has(id) && !incomplete.has(id) && !expected.has(id)) expected.set(id, path);
  }
  return expected;
}

/** The things that one is said not to be. */
export function distinctIn({ distinctFrom }: Stated): string[] {
  return Array.isArray(distinctFrom) ? distinctFrom.map(String) : [];
}

function references({ things, links, passages }: Facts): [string, Path][] {
  return [
    ...things.flatMap(({ stated, path }) =>
      distinctIn(stated).map((id): [string, Path] => [id, [...path, "distinctFrom"]]),
    ),
    ...links.map(({ from, to, item, path }): [string, Path] => [from === item ? to : from, path]),
    ...passages.flatMap(({ via, path }): [string, Path][] => (via ? [[via, path]] : [])),
  ];
}
