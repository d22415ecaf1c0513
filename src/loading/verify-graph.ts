import {
  type CitedPassage,
  passagesIn,
  textsOfArticles,
  writeVerifications,
} from "../changes/verifications.ts";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { dayNow } from "./check-files.ts";
import { type ArticleText, articleText } from "./passages.ts";
import { isMissing, readTextIn } from "./read-text-file.ts";
import { misfit } from "./verify-passages.ts";

/** What verifying found of one article. */
export interface ArticleVerification {
  article: string;
  /** The name of its text; null if no bundle gave one. */
  file: string | null;
  /** How many passages were found where they are said to stand. */
  verified: number;
  failed: { id: string; subject: string; message: string }[];
  /** The hash of the text, where it is another than the bundle's. */
  changed: string | null;
  /** Why its text could not be read, as a sentence; null if it was. */
  unread: string | null;
}

const ARTICLES_A_BATCH = 100;

/**
 * Looks for every passage of the graph in its article's text, and writes what it found: VERIFIED or
 * FAILED. Where a text is not the one that the bundle was made from, only what is no longer in it
 * FAILED; where there is no text, nothing changes.
 * @param folder where the texts lie, under the names that the bundles give
 * @param today `2026-11-24`
 * @returns one article after the other, by id
 * @throws Problem BAD_BUNDLE when there is no such folder; DATABASE_UNAVAILABLE
 */
export async function* verifyGraph(
  database: Database,
  folder: string,
  today = dayNow(),
): AsyncGenerator<ArticleVerification, void, undefined> {
  for (let after = ""; ; ) {
    const batch = await textsOfArticles.read(database, { after, limit: ARTICLES_A_BATCH });
    const last = batch.at(-1);
    if (!last) return;
    for (const { id, file, hash } of batch) {
      const article = { article: id, file, verified: 0, failed: [], changed: null, unread: null };
      const text = await textOf(file, folder);
      yield typeof text === "string"
        ? { ...article, unread: text }
        : { ...article, ...(await verifyArticle(database, id, text, hash, today)) };
    }
    after = last.id;
  }
}

/** @returns a sentence when it can't be read */
async function textOf(file: string | null, folder: string): Promise<ArticleText | string> {
  if (file === null) return "No bundle has named its text: load its bundle again.";
  try {
    return articleText(await readTextIn(folder, file));
  } catch (error) {
    if (error instanceof Problem && isMissing(error)) return error.message;
    throw error;
  }
}

async function verifyArticle(
  database: Database,
  id: string,
  text: ArticleText,
  hash: string | null,
  on: string,
): Promise<Pick<ArticleVerification, "verified" | "failed" | "changed">> {
  const isChanged = text.sha256 !== hash;
  const [found, failed]: [CitedPassage[], (CitedPassage & { message: string })[]] = [[], []];
  for (const each of await passagesIn.read(database, { article: id })) {
    const message = misfit(soughtOf(each), text, !isChanged);
    if (message === null) found.push({ ...each, state: "VERIFIED" });
    else failed.push({ ...each, state: "FAILED", message });
  }
  const written = isChanged ? failed : [...found, ...failed];
  await writeVerifications(database, written, { on, textHash: text.sha256 });
  return {
    verified: isChanged ? 0 : found.length,
    failed: failed.map(({ id, subject, message }) => ({ id, subject, message })),
    changed: isChanged ? text.sha256 : null,
  };
}

function soughtOf({ exact, prefix, suffix, start, end }: CitedPassage) {
  return {
    exact,
    start,
    end,
    ...(prefix !== null && { prefix }),
    ...(suffix !== null && { suffix }),
  };
}
