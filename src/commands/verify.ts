import { passageCount } from "../loading/check-report.ts";
import { type ArticleVerification, verifyGraph } from "../loading/verify-graph.ts";
import { withGraph } from "./with-graph.ts";

/**
 * `throughline verify --texts DIR`. Exits with 1 when a passage was not found, or a text is not the
 * one that its bundle was made from.
 * @throws Problem for anything that the user can fix
 */
export async function verify({ texts }: { texts: string }): Promise<void> {
  const total = { articles: 0, verified: 0, failed: 0, changed: 0, unread: 0 };
  await withGraph(async (database) => {
    for await (const each of verifyGraph(database, texts)) {
      total.articles += 1;
      total.verified += each.verified;
      total.failed += each.failed.length;
      if (each.changed) total.changed += 1;
      if (each.unread) total.unread += 1;
      for (const line of linesOf(each)) console.log(line);
    }
  });
  const { articles, verified, failed, changed, unread } = total;
  console.log(
    `${articles} articles: ${passageCount(verified)} found, ${failed} not found; texts that changed: ${changed}; not read: ${unread}.`,
  );
  if (failed > 0)
    console.log(
      "Check the bundles of what was not found against their texts, and load them again.",
    );
  if (failed + changed > 0) process.exitCode = 1;
}

function linesOf({ article, file, failed, changed, unread }: ArticleVerification): string[] {
  return [
    ...(unread ? [`${article}: ${unread}`] : []),
    ...(changed
      ? [
          `${article}: ${file} is another text than its bundle was made from: its hash is ${changed}. Check the bundle against it, and load it again.`,
        ]
      : []),
    ...failed.map(({ id, subject, message }) => `${article}: ${id} for ${subject} ${message}`),
  ];
}
