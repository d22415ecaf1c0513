import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { isMap, isScalar, type Node } from "yaml";
import type { Path } from "../changes/facts.ts";
import { Problem } from "../errors.ts";
import { foldSpaces } from "../model/texts.ts";
import { type ArticleText, fitsAround } from "./passages.ts";
import { type BundleContent, bundleFromText } from "./read-bundle.ts";
import type { Verification } from "./verify-passages.ts";
import {
  applyEdits,
  type Edit,
  isList,
  scalarToMap,
  setProperties,
  toBlockList,
  type Values,
} from "./yaml-edits.ts";

type Located = Verification["located"][number];

/**
 * Returns a bundle's source with what was found in the text: offsets, prefix, suffix, hash and day.
 * @param today `2026-11-24`; written only when something else changes, so that a second run changes
 *   nothing
 * @returns the source unchanged if it already says all this
 * @throws Problem BAD_BUNDLE when the file is written in a way that can't be edited safely
 */
export function withSelectors(
  file: string,
  { yaml, parts }: BundleContent,
  article: ArticleText,
  located: readonly Located[],
  today: string,
): string {
  const nodeAt = (path: Path) => yaml.nodeAt(parts.original(path));
  const edits: Edit[] = [];
  const done = new Set<Node>();
  for (const { path, passage, at } of located) {
    const node = nodeAt(path);
    // A passage with an anchor occurs once for every alias.
    if (!node || done.has(node)) continue;
    done.add(node);
    if (isScalar(node)) {
      edits.push(scalarToMap(yaml.source, node, selectors(article, { path, passage, at })));
      const list = nodeAt(path.slice(0, -1));
      if (isList(list) && !done.has(list)) {
        done.add(list);
        edits.push(...toBlockList(yaml.source, nodeAt(path.slice(0, -2)), list));
      }
    } else if (isMap(node)) {
      const values = selectors(article, { path, passage, at });
      edits.push(...setProperties(yaml.source, node, values));
    }
  }
  const text = parts.bundle.article.text;
  if (edits.length === 0 && text.sha256 && text.verifiedOn) return yaml.source;
  const node = yaml.nodeAt(["article", "text"]);
  if (isMap(node)) {
    const values = { sha256: JSON.stringify(article.sha256), verifiedOn: today };
    edits.push(...setProperties(yaml.source, node, values));
  }
  const written = withLineEnds(yaml.source, applyEdits(yaml.source, edits));
  assertSame(file, written, located);
  return written;
}

/** The values that are missing, wrong or too short. Keeps an author's longer prefix if it matches the text. */
function selectors(article: ArticleText, { passage, at }: Located): Values {
  const { exact, prefix, suffix, start, end } = passage;
  const isEnough = (own: string, found: string) =>
    foldSpaces(own).length >= foldSpaces(found).length;
  const isPrefixRight =
    prefix !== undefined &&
    isEnough(prefix, at.prefix) &&
    fitsAround(article, at, { exact, prefix });
  const isSuffixRight =
    suffix !== undefined &&
    isEnough(suffix, at.suffix) &&
    fitsAround(article, at, { exact, suffix });
  return {
    ...(!isPrefixRight && { prefix: JSON.stringify(at.prefix) }),
    ...(!isSuffixRight && { suffix: JSON.stringify(at.suffix) }),
    ...(start !== at.start && { start: String(at.start) }),
    ...(end !== at.end && { end: String(at.end) }),
  };
}

function withLineEnds(source: string, written: string): string {
  return source.includes("\r\n") ? written.replace(/\r?\n/g, "\r\n") : written;
}

/**
 * The edits are made on text: before a file is replaced, the result is parsed again and compared.
 */
function assertSame(file: string, written: string, located: readonly Located[]): void {
  const { content, mistakes } = bundleFromText(file, written);
  const read = new Map(
    content?.facts.passages.map((passage) => [JSON.stringify(passage.path), passage]),
  );
  const isSame = located.every(({ path, passage, at }) => {
    const again = read.get(JSON.stringify(path));
    return again?.exact === passage.exact && again.start === at.start && again.end === at.end;
  });
  if (mistakes.length === 0 && isSame && read.size === located.length) return;
  throw new Problem(
    "BAD_BUNDLE",
    `${file}: the offsets can't be written without changing something else. Write each cite as a list, one passage a line.`,
  );
}

/**
 * Replaces a file's text atomically: readers see the old text or the new one, even if this process
 * crashes.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, "wx", (await stat(target)).mode);
    try {
      await handle.writeFile(text, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
