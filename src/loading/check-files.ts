import { expectedThings } from "../changes/references.ts";
import { againstText } from "./against-text.ts";
import { callingsIn, checkEvidence } from "./check-evidence.ts";
import { namesakes } from "./check-namesakes.ts";
import { expectedOffices } from "./check-offices.ts";
import { inOrder, type Mistake } from "./mistake.ts";
import { type BundleContent, type BundleFile, readBundle } from "./read-bundle.ts";
import { type Uncovered, uncoveredStretches } from "./uncovered.ts";
import { unverifiable } from "./verify-passages.ts";
import { replaceFile, withSelectors } from "./write-selectors.ts";

/** The result of checking one file. */
export interface FileCheck {
  file: string;
  mistakes: Mistake[];
  /** What looks wrong, and need not be. */
  warnings: Mistake[];
  /** The number of passages it cites. */
  passages: number;
  /** The day on which they were last found in the text; null if never. */
  verifiedOn: string | null;
  /**
   * Things that neither this file nor another one of the run defines: the graph must already have
   * them.
   */
  expected: string[];
  /** Entities that neither defines either: only the graph knows whether the passages name them. */
  open: string[];
  /** Null without texts. */
  uncovered: Uncovered[] | null;
  /** Whether the file was rewritten. */
  isWritten: boolean;
}

export interface CheckOptions {
  /**
   * The folder of the articles' texts; without it, the offsets and hashes in the bundles are
   * trusted.
   */
  texts?: string;
  /**
   * Whether to write hash and offsets into the bundles. A file with any other mistake is left
   * unchanged.
   */
  write?: boolean;
  /** `2026-11-24`, for `verifiedOn`. */
  today?: string;
}

/**
 * Checks bundles without a database. Everything that is wrong with a bundle is a mistake in the
 * result, including a file or text that can't be read, so that one run reports it all.
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions = {},
): Promise<FileCheck[]> {
  const bundles = await readBundles(files);
  const defined = new Map(
    bundles.flatMap(({ content }) => content?.facts.things.map(({ id }) => [id, content]) ?? []),
  );
  const checks: FileCheck[] = [];
  for (const bundle of bundles) checks.push(await checkOne(bundle, defined, options));
  return checks;
}

/** Reads bundles; if two are about the same article, the second gets a mistake. */
export async function readBundles(files: readonly string[]): Promise<BundleFile[]> {
  const bundles = await Promise.all(files.map(readBundle));
  const first = new Map<string, string>();
  for (const { file, content, mistakes } of bundles) {
    if (!content?.parts.hasArticle) continue;
    const { article } = content.facts;
    const before = first.get(article);
    if (before === undefined) first.set(article, file);
    else {
      const message = `is in ${before} already: an article's facts stand in one file`;
      mistakes.push(content.mistake({ path: ["article", "id"], message }));
    }
  }
  return bundles;
}

async function checkOne(
  bundle: BundleFile,
  defined: ReadonlyMap<string, BundleContent>,
  options: CheckOptions,
): Promise<FileCheck> {
  const { file, mistakes, warnings, content } = bundle;
  const check: FileCheck = {
    file,
    mistakes: [...mistakes],
    warnings: [...warnings],
    passages: content?.facts.passages.length ?? 0,
    verifiedOn: content?.facts.verification?.on ?? null,
    ...{ expected: [], open: [] },
    uncovered: null,
    isWritten: false,
  };
  if (!content) return check;
  const expected = expectedThings(content.facts, content.parts.incomplete);
  check.expected = [...expected.keys()].filter((id) => !defined.has(id)).sort();
  const others = new Set([...defined.values()].map((each) => each.facts));
  others.delete(content.facts);
  const inRun = [
    ...namesakes(content.facts, [...others]),
    ...expectedOffices(content.facts, [...others]),
  ];
  check.warnings.push(...inRun.map(content.mistake));
  check.open = content.open.filter((id) => !defined.has(id));
  addEvidence(check, content, defined);
  if (options.texts === undefined) check.mistakes.push(...unverified(content));
  else if (content.parts.hasArticle) {
    await checkAgainstText(check, content, options.texts, options);
  }
  check.mistakes = inOrder(check.mistakes);
  check.warnings = inOrder(check.warnings);
  return check;
}

/** Whether passages name what another file of the run defines. */
function addEvidence(
  check: FileCheck,
  { facts, parts, open, mistake }: BundleContent,
  defined: ReadonlyMap<string, BundleContent>,
): void {
  const called = new Map(
    open.flatMap((id) => {
      const elsewhere = defined.get(id);
      return elsewhere ? [[id, callingsIn(elsewhere.facts, id)] as const] : [];
    }),
  );
  if (called.size === 0) return;
  const { mistakes, warnings } = checkEvidence(facts, parts.incomplete, called);
  check.mistakes.push(...mistakes.map(mistake));
  check.warnings.push(...warnings.map(mistake));
}

/** What makes a bundle unacceptable to a loader that does not have the text. */
export function unverified({ facts, parts, mistake }: BundleContent): Mistake[] {
  const { sha256, verifiedOn } = parts.bundle.article.text;
  const never = unverifiable(facts);
  const isHashMissing = facts.passages.length > 0 && !(sha256 && verifiedOn);
  if (never.length === 0 && isHashMissing && !parts.incomplete.has("article")) {
    const message = "has no sha256 and verifiedOn: run `check --texts DIR --write`";
    never.push({ path: ["article", "text"], message });
  }
  return never.map(mistake);
}

async function checkAgainstText(
  check: FileCheck,
  content: BundleContent,
  folder: string,
  { write = false, today = dayNow() }: CheckOptions,
): Promise<void> {
  const { mistakes, warnings, unwritten, found } = await againstText(content, folder);
  check.mistakes.push(...mistakes);
  check.warnings.push(...warnings);
  if (!found) return;
  const { article, located } = found;
  const places = located.map(({ at }) => at);
  check.uncovered = uncoveredStretches(article, places);
  if (!write) {
    check.mistakes.push(...unwritten);
    const { sha256 } = content.parts.bundle.article.text;
    if (!sha256 && unwritten.length === 0) check.mistakes.push(...unverified(content));
    return;
  }
  if (check.mistakes.length > 0) return;
  const written = withSelectors(check.file, content, article, located, today);
  if (written === content.yaml.source) return;
  await replaceFile(check.file, written);
  check.isWritten = true;
  check.verifiedOn = today;
}

/** `2026-11-24`. */
export function dayNow(): string {
  return new Date().toISOString().slice(0, 10);
}
