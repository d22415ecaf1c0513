import type { z } from "zod";
import type { Path } from "../changes/facts.ts";
import { type Finding, quoted } from "./mistake.ts";

type Issue = z.core.$ZodIssue;

/**
 * Reports where the data does not match the format (bundle.ts), in words for an author. One finding
 * per place: if the same value breaks a second rule, that tells the author nothing new.
 */
export function formFindings(issues: readonly Issue[], data: unknown): Finding[] {
  const found = new Map<string, Finding>();
  for (const issue of flatIssues(issues)) {
    for (const finding of words(issue, data)) {
      const place = JSON.stringify(finding.path);
      if (!found.has(place)) found.set(place, finding);
    }
  }
  return [...found.values()];
}

/** The issues, with each union's issue replaced by those of one of its branches. */
export function flatIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => flat(issue, []));
}

/**
 * A union's issue contains the issues of its branches: the author meant the branch whose type fits.
 */
function flat(issue: Issue, base: Path): Issue[] {
  const path = [...base, ...issue.path] as (string | number)[];
  if (issue.code !== "invalid_union") return [{ ...issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => flat(error, path)));
  const isOtherType = ({ code, path: at }: Issue) =>
    (code === "invalid_type" || code === "invalid_value") && at.length === path.length;
  const meant = branches.find((branch) => !branch.some(isOtherType));
  if (meant) return meant;
  const expected = branches
    .flat()
    .map((each) => (each.code === "invalid_type" ? each.expected : ""));
  const nouns = [...new Set(expected.map(noun))].filter((each) => each !== "");
  const message = nouns.length > 0 ? `is neither ${nouns.join(" nor ")}` : "does not fit";
  return [{ code: "custom", path, message, input: undefined }];
}

function words(issue: Issue, data: unknown): Finding[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const at = [...path, key];
      return { path: at, message: `is not a property here${commaTrap(valueAt(data, at))}` };
    });
  }
  if (value === undefined) return [{ path, message: missing(path) }];
  if (issue.code === "invalid_type") {
    return [{ path, message: `is not ${noun(issue.expected)}, but ${kindOfValue(value)}` }];
  }
  if (issue.code === "invalid_value") {
    return [{ path, message: `is not one of ${issue.values.join(", ")}: ${quoted(value)}` }];
  }
  if (issue.code === "custom" && typeof value !== "string") {
    return [{ path, message: `${issue.message}, but ${kindOfValue(value)}` }];
  }
  const isShown = typeof value === "string" && value.trim() !== "";
  return [{ path, message: isShown ? `${issue.message}: ${quoted(value)}` : issue.message }];
}

/** `{ cite: A, b of C }` is a text A and a property that nobody wanted. */
function commaTrap(value: unknown): string {
  if (value !== "" && value !== null) return "";
  return ": between braces a comma ends a text, so a text with commas needs quotation marks around it";
}

function missing(path: Path): string {
  if (path.at(-1) === "key") {
    return "is missing: give the link a key, such as 2019-grant, so that the next one between the two is told from it";
  }
  if (path.at(-1) !== "cite") return "is missing";
  return "has no citation: quote the passage of the article that says so under cite";
}

function noun(type: string): string {
  const nouns: Record<string, string> = {
    string: "text",
    array: "a list",
    object: "a set of properties",
    int: "a whole number",
    number: "a number",
  };
  return nouns[type] ?? type;
}

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === "") return "empty";
  if (typeof value === "string") return `text: ${quoted(value)}`;
  return typeof value === "number" ? "a number" : "a set of properties";
}

/** The part of the data at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, step))
      return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, data);
}
