import type { Facts, Path } from "../changes/facts.ts";
import { Problem } from "../errors.ts";
import { bundleSchema } from "./bundle.ts";
import { type BundleYaml, parseBundleYaml } from "./bundle-yaml.ts";
import { doubts } from "./check-doubts.ts";
import { checkEvidence } from "./check-evidence.ts";
import { quotationForms } from "./check-quotations.ts";
import { checkReferences } from "./check-references.ts";
import { collectFacts } from "./collect-facts.ts";
import { formFindings, valueAt } from "./form-findings.ts";
import { type GoodParts, goodParts } from "./good-parts.ts";
import { type Finding, inOrder, type Mistake, pathText } from "./mistake.ts";
import { readTextFile } from "./read-text-file.ts";

/** A bundle, read as far as possible. */
export interface BundleFile {
  file: string;
  /**
   * Everything that is wrong with the bundle by itself: format errors, and contradictions between
   * its parts.
   */
  mistakes: Mistake[];
  /** What looks wrong, and need not be. */
  warnings: Mistake[];
  /** Its contents; null when nothing could be read. Parts with format errors are left out. */
  content: BundleContent | null;
}

export interface BundleContent {
  yaml: BundleYaml;
  parts: GoodParts;
  facts: Facts;
  /** Entities of which only the graph knows whether passages name them. */
  open: readonly string[];
  /** Converts a finding about `facts` to a mistake with a line. */
  mistake(finding: Finding): Mistake;
}

/**
 * Reads and checks a bundle. Failures to read it (no such file, a folder, not text) are reported as
 * mistakes too.
 */
export async function readBundle(file: string): Promise<BundleFile> {
  try {
    return bundleFromText(file, await readTextFile(file));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const mistakes = [{ file, line: 1, column: 1, path: "", message: error.message }];
    return { file, mistakes, warnings: [], content: null };
  }
}

/** The same for YAML in memory; `file` is its name in messages. */
export function bundleFromText(file: string, source: string): BundleFile {
  const yaml = parseBundleYaml(file, source);
  if (Array.isArray(yaml)) return { file, mistakes: yaml, warnings: [], content: null };
  const form = bundleSchema.safeParse(yaml.data);
  const findings = form.success ? [] : formFindings(form.error.issues, yaml.data);
  const mistakes = findings.map((finding) => mistakeAt(file, yaml, finding));
  const parts = goodParts(yaml.data);
  if (!parts) return { file, mistakes: inOrder(mistakes), warnings: [], content: null };

  const facts = collectFacts(parts.bundle);
  const mistake = ({ path, message }: Finding) =>
    mistakeAt(file, yaml, { path: parts.original(path), message });
  mistakes.push(...checkReferences(facts, parts.incomplete).map(mistake));
  const evidence = checkEvidence(facts, parts.incomplete);
  const found = [quotationForms(facts), evidence];
  mistakes.push(...found.flatMap((each) => each.mistakes).map(mistake));
  const content = { yaml, parts, facts, open: evidence.open, mistake };
  const doubtful = [...found.flatMap((each) => each.warnings), ...doubts(facts)];
  const warnings = inOrder(doubtful.map(mistake));
  return { file, mistakes: inOrder(mistakes), warnings, content };
}

function mistakeAt(file: string, yaml: BundleYaml, { path, message }: Finding): Mistake {
  const id = nearestId(yaml.data, path);
  const text = pathText(path);
  return { file, ...yaml.locate(path), path: id && text ? `${text} (${id})` : text, message };
}

/** The id of the innermost item on a path. */
function nearestId(data: unknown, path: Path): string | null {
  const length = path[0] === "article" ? 1 : 2;
  const id = path.length >= length ? valueAt(data, [...path.slice(0, length), "id"]) : undefined;
  return typeof id === "string" ? id : null;
}
