import fc from "fast-check";
import type { Database } from "../../src/graph/database.ts";

/** What ends a text, begins another or means something to whoever reads one of our formats. */
export const HOSTILE_PARTS = [
  ...['"', "'", "\\", '\\"', "\\N", "\\l", "<b>x</b>", "</data>", "]]>", "&lt;", "&amp;", "&#10;"],
  ...["-->", "<!--", "{", "}", "];", "//", "/*", "#", "%", "{{x}}", "</script>", "</title>"],
  ...["<script>window.stolen=1</script>", `<img src=x onerror="window.stolen=1">`],
  ...[
    `" onmouseover="window.stolen=1`,
    "javascript:window.stolen=1",
    "<svg/onload=window.stolen=1>",
  ],
  ...["مرحبا", "שלום", "Ünï", "Ж", "名前", "\u{1F600}", "\u202e", "\u2028"],
];

/** Texts of several of these. A name of nothing but spaces is none. */
export const hostileTexts = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PARTS), fc.constantFrom("a", "b")), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `x${parts.join("")}x`);

export const HOSTILE_PERSON = "person/jeff-sessions";
export const HOSTILE_STATEMENT = "statement/sessions-commitment-required";

/** Gives the built-in graph hostile names, words, titles and addresses, past the product's own checks. */
export async function writeHostile(database: Database, text: string, address: string) {
  const run = (cypher: string) =>
    database.write((inTransaction) =>
      inTransaction({ file: "hostile", text: cypher }, { text, address }),
    );
  await run(`MATCH (p:Person {id: "${HOSTILE_PERSON}"})
    SET p.name = $text, p.label = $text, p.summary = $text, p.sameAs = [$address]`);
  await run(`MATCH (s:Statement)-[:SAID_BY]->(:Person {id: "${HOSTILE_PERSON}"})
    WHERE s.text IS NOT NULL SET s.text = $text, s.gist = $text`);
  await run(
    `MATCH (:Person {id: "${HOSTILE_PERSON}"})-[office:HELD_OFFICE]->() SET office.title = $text`,
  );
  await run("MATCH (c:Citation) SET c.exact = $text, c.prefix = $text, c.suffix = $text");
  await run("MATCH (a:Article) SET a.headline = $text, a.url = $address");
}
