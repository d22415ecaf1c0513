import { expectedThings } from "../../../src/changes/references.ts";
import { unverified } from "../../../src/loading/check-files.ts";
import { namesakes } from "../../../src/loading/check-namesakes.ts";
import { expectedOffices } from "../../../src/loading/check-offices.ts";
import type { ArticleText } from "../../../src/loading/passages.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { verifyPassages } from "../../../src/loading/verify-passages.ts";
import type { Data } from "./bundle-data.ts";

/** What `check` says of a bundle. */
export interface Judgment {
  mistakes: string[];
  warnings: string[];
}

/**
 * What `check` does with a bundle that lies in a file, without writing it there first.
 * @param article its text, read once for all bundles; null if there is none
 * @param isWritten whether `check --write` was run, which puts offsets and what stands around passages right
 */
export function judgment(data: Data, article: ArticleText | null, isWritten: boolean): Judgment {
  // JSON is YAML, and no text in it has to be looked at for how it is quoted.
  const { content, mistakes, warnings } = bundleFromText("bundle.yaml", JSON.stringify(data));
  const told = (all: readonly { message: string }[]) => all.map(({ message }) => message);
  if (!content) return { mistakes: told(mistakes), warnings: told(warnings) };
  const expected = expectedThings(content.facts, content.parts.incomplete);
  const own = {
    mistakes: told(mistakes),
    warnings: [
      ...told(warnings),
      ...namesakes(content.facts, []).map(({ message }) => message),
      ...expectedOffices(content.facts, []).map(({ message }) => message),
      ...[...expected.keys()].map((id) => `needs ${id}`),
    ],
  };
  if (!article) return { ...own, mistakes: [...own.mistakes, ...told(unverified(content))] };
  const found = verifyPassages(content.facts, article);
  const { sha256 } = content.parts.bundle.article.text;
  return {
    mistakes: [
      ...own.mistakes,
      ...told(found.findings),
      ...(isWritten ? [] : told(found.unwritten)),
      ...(sha256 && sha256 !== article.sha256 ? ["is not the hash of the text"] : []),
    ],
    warnings: [...own.warnings, ...told(found.warnings)],
  };
}

/** A message cut short, without what it is about, to tell which rule spoke. */
export function ruleOf(message: string): string {
  const clauses = message
    .replace(/“[^”]*”/gu, "“…”")
    .replace(/\b[a-z]+(-[a-z]+)*\/[\w./-]+/g, "…")
    .replace(/\b[a-z]+(\[\d+\])?(\.[a-zA-Z]+(\[\d+\])?)+|\b[a-z]+\[\d+\]/g, "…")
    .replace(/\b[A-Z_]{4,}(, [A-Z_]{4,})*/g, "…")
    .replace(/(\.\.\/)?\d[\d-]*~?/g, "N")
    .split(/(?=[;:,] )/);
  return clauses.reduce((rule, clause) => (rule.length < 20 ? rule + clause : rule));
}
