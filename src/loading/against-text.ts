import { Problem } from "../errors.ts";
import type { Finding, Mistake } from "./mistake.ts";
import { type ArticleText, articleText } from "./passages.ts";
import type { BundleContent } from "./read-bundle.ts";
import { isMissing, readTextIn } from "./read-text-file.ts";
import { type Verification, verifyPassages } from "./verify-passages.ts";

/** The result of comparing a bundle with its article's text. */
export interface TextCheck {
  /** What is wrong, whoever reads it. */
  mistakes: Mistake[];
  /** What looks wrong, and need not be. */
  warnings: Mistake[];
  /** What `check --write` would put right, and is wrong until then. */
  unwritten: Mistake[];
  /** Null when the text could not be read; the mistakes then say why. */
  found: { article: ArticleText; located: Verification["located"] } | null;
  /** Whether the folder has no such text. */
  isMissing: boolean;
}

/** Reads a bundle's text in a folder, and finds its passages there. */
export async function againstText(content: BundleContent, folder: string): Promise<TextCheck> {
  const { file, sha256 } = content.parts.bundle.article.text;
  const at = (name: string, message: string): Finding => ({
    path: ["article", "text", name],
    message,
  });
  try {
    const article = articleText(await readTextIn(folder, file));
    const { findings, warnings, unwritten, located } = verifyPassages(content.facts, article);
    if (sha256 && sha256 !== article.sha256) {
      const remedy = "if the new text is right, take the line away and run `check --write`";
      findings.push(at("sha256", `is not the hash of ${file}, ${article.sha256}; ${remedy}`));
    }
    return {
      mistakes: findings.map(content.mistake),
      warnings: warnings.map(content.mistake),
      unwritten: unwritten.map(content.mistake),
      found: { article, located },
      isMissing: false,
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const mistakes = [content.mistake(at("file", error.message))];
    const none = { warnings: [], unwritten: [], found: null };
    return { mistakes, ...none, isMissing: isMissing(error) };
  }
}
