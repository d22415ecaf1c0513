import { Problem } from "../errors.ts";
import { bundleSchema } from "./bundle.ts";
import { type BundleYaml, parseBundleYaml } from "./bundle-yaml.ts";
import { checkReferences } from "./check-references.ts";
import { collectFacts } from "./collect-facts.ts";
import type { Facts } from "./facts.ts";
import { formFindings, valueAt } from "./form-findings.ts";
import { type GoodParts, goodParts } from "./good-parts.ts";
import { type Finding, inOrder, type Mistake, type Path, pathText } from "./mistake.ts";
import { readTextFile } from "./read-text-file.ts";

/** A bundle that has been read, as far as it could be. */
export interface BundleFile {
  file: string;
  /** Everything that is wrong with it by itself: its form, and what its parts say about each other. */
  mistakes: Mistake[];
  /** What it says; null when nothing of it could be read. What has a mistake of form is left out. */
  content: BundleContent | null;
}

export interface BundleContent {
  yaml: BundleYaml;
  parts: GoodParts;
  facts: Facts;
  /** Turns a finding about `facts` into a mistake with its line. */
  mistake(finding: Finding): Mistake;
}

/** Reads and checks a bundle. Errors of reading (no such file, a folder, not text) are mistakes like any other. */
export async function readBundle(file: string): Promise<BundleFile> {
  try {
    return bundleFromText(file, await readTextFile(file));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const mistakes = [{ file, line: 1, column: 1, path: "", message: error.message }];
    return { file, mistakes, content: null };
  }
}

/** The same, for YAML that is at hand; `file` is its name in messages. */
export function bundleFromText(file: string, source: string): BundleFile {
  const yaml = parseBundleYaml(file, source);
  if (Array.isArray(yaml)) return { file, mistakes: yaml, content: null };
  const form = bundleSchema.safeParse(yaml.data);
  const findings = form.success ? [] : formFindings(form.error.issues, yaml.data);
  const mistakes = findings.map((finding) => mistakeAt(file, yaml, finding));
  const parts = goodParts(yaml.data);
  if (!parts) return { file, mistakes: inOrder(mistakes), content: null };

  const facts = collectFacts(parts.bundle);
  const mistake = ({ path, message }: Finding) =>
    mistakeAt(file, yaml, { path: parts.original(path), message });
  mistakes.push(...checkReferences(parts.bundle, facts, parts.incomplete).map(mistake));
  return { file, mistakes: inOrder(mistakes), content: { yaml, parts, facts, mistake } };
}

function mistakeAt(file: string, yaml: BundleYaml, { path, message }: Finding): Mistake {
  const id = nearestId(yaml.data, path);
  const text = pathText(path);
  return { file, ...yaml.locate(path), path: id && text ? `${text} (${id})` : text, message };
}

/** The id of the item that a path leads into. */
function nearestId(data: unknown, path: Path): string | null {
  const length = path[0] === "article" ? 1 : 2;
  const id = path.length >= length ? valueAt(data, [...path.slice(0, length), "id"]) : undefined;
  return typeof id === "string" ? id : null;
}
