import type { Path } from "../changes/facts.ts";
import { type Bundle, bundleSchema } from "./bundle.ts";
import { flatIssues, valueAt } from "./form-findings.ts";

/**
 * The part of a bundle that matches the format, so that the rest can be checked in the same run.
 */
export interface GoodParts {
  bundle: Bundle;
  /**
   * The ids of the items that have lost a part, and "article": what they lack is not evidence of
   * anything.
   */
  incomplete: ReadonlySet<string>;
  /** False when no part of the article could be kept, not even its text's name. */
  hasArticle: boolean;
  /** Maps a path in `bundle` to the path in the file, whose lists may be longer. */
  original(path: Path): Path;
}

/**
 * Takes the place of an article that can't be read, so that the rest of the file can be checked.
 */
const STAND_IN = { id: "article/unreadable", language: "en", text: { file: "unreadable.txt" } };
const MAX_ROUNDS = 12;

/**
 * Drops whatever does not match the format until the rest is accepted. It drops as little as
 * possible: only the invalid value if it is optional, otherwise the object or list item that
 * requires it.
 * @returns null when nothing that could be checked remains
 */
export function goodParts(data: unknown): GoodParts | null {
  const dropped = new Map<string, Path>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const kept = new Map<string, number[]>();
    const rest = without(data, dropped, [], kept);
    const parsed = bundleSchema.safeParse(withArticle(rest));
    const original = (path: Path) => originalPath(path, kept);
    if (parsed.success) {
      const incomplete = incompleteItems(data, dropped, rest);
      const hasArticle = valueAt(rest, ["article"]) !== undefined;
      return { bundle: parsed.data, incomplete, hasArticle, original };
    }
    for (const issue of flatIssues(parsed.error.issues)) {
      const path = original(issue.path as Path);
      const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
      const parts =
        keys.length > 0 ? keys.map((key) => [...path, key]) : [partAround(path, data, dropped)];
      for (const part of parts) dropped.set(JSON.stringify(part), part);
    }
  }
  return null;
}

function partAround(path: Path, data: unknown, dropped: Map<string, Path>): Path {
  const isGone = valueAt(data, path) === undefined || dropped.has(JSON.stringify(path));
  return isGone && path.length > 1 ? partAround(path.slice(0, -1), data, dropped) : path;
}

function without(
  value: unknown,
  dropped: Map<string, Path>,
  path: Path,
  kept: Map<string, number[]>,
): unknown {
  const isLeft = (step: string | number) => !dropped.has(JSON.stringify([...path, step]));
  if (Array.isArray(value)) {
    const indexes = [...value.keys()].filter(isLeft);
    kept.set(JSON.stringify(path), indexes);
    return indexes.map((index) => without(value[index], dropped, [...path, index], kept));
  }
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([name]) => isLeft(name));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, without(item, dropped, [...path, name], kept)]),
  );
}

function withArticle(rest: unknown): unknown {
  if (rest === null || typeof rest !== "object" || Array.isArray(rest)) return rest;
  return "article" in rest ? rest : { ...rest, article: STAND_IN };
}

function originalPath(path: Path, kept: Map<string, number[]>): Path {
  const above: (string | number)[] = [];
  for (const step of path) {
    const index = typeof step === "number" ? kept.get(JSON.stringify(above))?.[step] : undefined;
    above.push(index ?? step);
  }
  return above;
}

function incompleteItems(data: unknown, dropped: Map<string, Path>, rest: unknown): Set<string> {
  const ids = new Set<string>();
  for (const [section, index] of dropped.values()) {
    if (section === "article") ids.add("article");
    const id = valueAt(data, [section ?? "", index ?? 0, "id"]);
    if (typeof id === "string") ids.add(id);
  }
  if (valueAt(rest, ["article"]) === undefined) ids.add("article");
  return ids;
}
