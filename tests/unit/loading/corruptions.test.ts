import { describe, expect, test } from "vitest";
import { judgment } from "../../support/corruptions/judge.ts";
import { builtIn, corruptions, stories, tallies } from "../../support/corruptions.ts";

// 301 ways to make a bundle say what its article does not say, and what `check` says of them. What passes is listed by
// `npx tsx tests/support/corruptions-report.ts`.

// What was done | to the two stories | to the built-in bundle | to it, with its text | the rules that spoke.
// The built-in article's text is no part of the project: without it, what a passage says is taken on trust.
const EXPECTED = `
# Of the form, and of what the bundle itself can tell.
a citation taken out | 4 refused | 3 refused | 3 refused | has no citation: quote the passage of the article that says so under cite
an act or a medium that is none | 4 refused | 3 refused | 3 refused | is not one of …: “…”
a property that there is not | 4 refused | 3 refused | 3 refused | is not a property here
a comma that ends a text between braces | 4 refused | 3 refused | 3 refused | is not a property here
a sign in a name that nobody sees | 4 refused | 3 refused | 3 refused | holds U+NE, which can't be seen or changes how the rest is read
a name given twice | 4 refused | 3 refused | 3 refused | gives the name “…” again
an entity defined twice | 4 refused | 3 refused | 3 refused | defines … again, after … + gives the name “…” again + is the same passage as … + says the same as …; if they are two offices + says the same as …; if they are two ties
a whole that nothing defines | 3 refused | 3 refused | 3 refused | is no statement of this article
the office of another person | 4 refused | 3 refused | 3 refused | names no office of …
said after it was printed, or ended before it began | 4 refused | 3 refused | 3 refused | is N, after the article was published or last updated + is N, before since, N
another’s quotation among one’s own passages | 4 refused | 3 refused | 3 refused | is quoted, but is no part of the statement's text
the article’s own voice for somebody’s words | 4 refused | 3 refused | 3 refused | is for a speaker's words + says who spoke, but what the article says in its own voice (voice
other words for a speaker without a name | 4 refused | none | none | stands in none of the statement's passages
another speaker | 4 refused | 3 refused | 3 refused | has no passage, of its own or of what it is part of
another end whom the passages do not name | 4 refused | 3 refused | 3 refused | has no passage that names …
the passages of another link under a link | 4 refused | 3 refused | 3 refused | has no passage that names …
a year that can't be | 4 refused | 3 refused | 3 refused | is N, after N: if it is meant + is N, after the article was published or last updated + is N, before since, N + is N, before the year N

# Of the text: refused only where it is at hand.
a passage said to stand elsewhere | 4 refused | 3 pass | 3 refused | stands at N to N in the text
a passage said to end before its words do | 4 refused | 3 refused | 3 refused | is longer than from N to N + stands at N to N in the text
a passage reworded | 4 refused | 3 pass | 3 refused | does not stand in the text
a quotation without its not | 3 refused | 3 pass | 3 refused | does not stand in the text
a word lost in front of a passage | 4 refused | 3 pass | 3 refused | has another prefix or suffix in the text
a word put in behind a passage | 4 refused | 3 pass | 3 refused | has another prefix or suffix in the text
the hash of another text | 4 refused | 3 pass | 3 refused | is not the hash of the text
a quotation called a report | 4 refused | 3 pass | 3 refused | is given as reported speech
a report called a quotation | 4 refused | 3 pass | 3 refused | is given as a quotation
a report called half a quotation | 4 refused | 3 pass | 3 refused | says mode: …, but no word of it stands between quotation marks in the text

# What may be right all the same is a warning.
a quotation begun behind its not | 3 warned of | 3 pass | 3 warned of | begins behind “…”, without which it may say the reverse
a report called words set apart | 4 warned of | 3 pass | 2 warned of, 1 passes | says set, and begins in the middle of a sentence
another amount of money | 4 warned of | none | none | is “…”, of which its passages say not every word
an outlet credited that the article does not credit | 4 warned of | 3 warned of | 3 warned of | credits …, which no passage that is cited with it names
an entity under a second id | 4 warned of | 3 refused | 3 refused | is named by nothing else in this bundle + may be …, as they are called “…” and “…”
a statement under a second id | 3 warned of, 1 passes | 3 warned of | 3 warned of | has the speakers and passages of …
# Another bundle may define them: only the graph knows, and a load asks it.
somebody whom nothing defines | 4 warned of | 3 warned of | 3 warned of | is no office of theirs that these files give + needs …
a title that nobody has | 4 warned of | 3 warned of | 3 warned of | is no office of theirs that these files give

# Every word stands where it is said to stand: what a passage means, only a reader can tell.
a quotation cut before its end | 4 pass | 3 pass | 3 pass |
the passages of another speaker’s report under a report | 4 pass | 3 pass | 3 pass |
another speaker, with a passage that names them | 4 pass | 3 pass | 3 pass |
the ends of a link swapped | 4 pass | 3 pass | 3 pass |
another end whom the passages name too | 3 pass | none | none |
# What is ours need not stand in a passage.
a gist that says the reverse | 4 pass | 3 pass | 3 pass |
another act | 4 pass | 3 pass | 3 pass |
another role or kind of a link | 4 pass | 3 pass | 3 pass |
# A year is seldom in the passage but taken from the day of publication, so no reason is asked for.
a year too early | 4 pass | 3 pass | 3 pass |
a reason for a date taken out | none | 3 pass | 3 pass |
# The one that passes gave a reason although its passages name both ends.
a reason for who is meant taken out | none | 2 refused, 1 passes | 2 refused, 1 passes | has no passage that names …
`;

const columns = EXPECTED.split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((column) => column.trim()));
const expected = (...wanted: readonly number[]) =>
  columns.map((row) => wanted.map((column) => row[column]).join(" | ")).sort();

/** Where the text of the built-in bundle's article lies, for those who have it. */
const TEXT = process.env.THROUGHLINE_SEED_TEXT;

test("the bundles are right as they are", () => {
  for (const { data, article } of [...stories(), builtIn(TEXT)]) {
    expect(judgment(data, article, false)).toEqual({ mistakes: [], warnings: [] });
  }
});

describe("what is refused, and what passes", () => {
  test("of what the stories and the built-in bundle do not say", () => {
    const ofStories = stories().flatMap((story) => corruptions(story, 2));
    const ofBuiltIn = corruptions(builtIn(), 3);
    expect(ofStories.length + ofBuiltIn.length).toBe(301);
    const builtInTallies = tallies(ofBuiltIn);
    const all = tallies([...ofStories, ...ofBuiltIn]);
    const rows = tallies(ofStories).map(({ kind, outcomes }, index) =>
      [kind, outcomes, builtInTallies[index]?.outcomes, all[index]?.rules.join(" + ")].join(" | "),
    );
    expect(rows.sort()).toEqual(expected(0, 1, 2, 4));
  });

  if (TEXT) {
    test("of what the built-in bundle does not say, with its text", () => {
      const rows = tallies(corruptions(builtIn(TEXT), 3)).map(
        ({ kind, outcomes }) => `${kind} | ${outcomes}`,
      );
      expect(rows.sort()).toEqual(expected(0, 3));
    });
  }
});
