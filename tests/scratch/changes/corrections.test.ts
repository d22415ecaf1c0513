import { beforeEach, expect, test } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Every kind of correction that an author makes: the file is edited and loaded again. What a query
// says then, and what the history says.

const database = openScratch();
const { ask } = openApi(scratchNeo4j());
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

const FIRST = "night-ferry.yaml";
const MAYOR = "held-office/person/ines-calloway/city/tern-harbor/mayor";
const DIRECTOR = "held-office/person/tomas-brandt/agency/harbor-authority/director";
const NEVER = "statement/brandt-never-unsafe";
const BEFORE_SAFE = "statement/calloway-not-before-safe";

/** One selection for all, so that they share their Cypher. */
const QUERY = `query ($id: ID!) {
  node(id: $id) {
    ... on HeldOffice { since { edtf } until { edtf } title }
    ... on SiteOf { role }
    ... on Person { name names { text } }
    ... on Statement {
      gist text saidOn { edtf }
      speakers { nodes { id } }
      about { edges { link { stance } node { id } } }
      mentions { nodes { id } }
      citations { nodes { exact via { id } } }
    }
    ... on Thing { revisions(first: 1) { nodes { ...What } } }
    ... on Link { revisions(first: 1) { nodes { ...What } } }
  }
}
fragment What on Revision { kind change { by reason } source { id } values { property before after } }`;

const SEARCH =
  "query ($words: String!) { search(query: $words, first: 5) { nodes { ... on Thing { id } } } }";

async function found(words: string): Promise<string[]> {
  const { data } = await ask(SEARCH, { words });
  return data.search.nodes.map(({ id }: { id: string }) => id);
}

interface Correction {
  what: string;
  from: string | RegExp;
  to: string;
  id: string;
  /** What the node has then, among other things. */
  has: object;
  /** What the history says: CHANGED, unless the link is another then. */
  kind?: string;
  values: object[];
  /** Words by which search finds it then, and words by which it did before. */
  words?: { found?: string; lost?: string };
}

const value = (property: string, before: string | null, after: string | null) => ({
  ...{ property, before, after },
});

const corrections: Correction[] = [
  {
    what: "a date",
    from: "since: 2018",
    to: "since: 2017",
    id: MAYOR,
    has: { since: { edtf: "2017" } },
    values: [value("since", "2018", "2017")],
  },
  {
    what: "an until that is left out",
    from: "        until: ..\n",
    to: "",
    id: DIRECTOR,
    has: { until: null },
    values: [value("until", "..", null)],
  },
  {
    what: "a title",
    from: "title: Director\n",
    to: "title: Acting Director\n        key: director\n",
    id: DIRECTOR,
    has: { title: "Acting Director" },
    values: [value("title", "Director", "Acting Director")],
  },
  {
    what: "a role",
    from: "{ city: city/port-ellery, role: ORIGINAL_SITE,",
    to: "{ city: city/port-ellery, role: EXPRESSED_INTEREST,",
    // It tells the link from others, so that the link is another, and the old one is taken back.
    id: "site-of/city/port-ellery/program/night-ferry/expressed-interest",
    has: { role: "EXPRESSED_INTEREST" },
    kind: "ADDED",
    values: [
      value("inference.ends", null, "The paragraph is about the Night Ferry program."),
      value("role", null, "EXPRESSED_INTEREST"),
    ],
  },
  {
    what: "a name",
    from: "{ text: Ms. Calloway, kind: ALIAS }",
    to: "{ text: Ines M. Calloway, kind: ALIAS }",
    id: "person/ines-calloway",
    has: { names: expect.arrayContaining([{ text: "Ines M. Calloway" }]) },
    values: [value("names", "Ms. Calloway", "Ines M. Calloway")],
    words: { found: "Ines M. Calloway" },
  },
  {
    what: "a gist",
    from: "gist: The pier was safe all along.",
    to: "gist: The pier was never unsafe.",
    id: NEVER,
    has: { gist: "The pier was never unsafe." },
    values: [value("gist", "The pier was safe all along.", "The pier was never unsafe.")],
    words: { found: "pier never unsafe", lost: "safe all along" },
  },
  {
    what: "a stance that is left out",
    from: ", stance: AGAINST",
    to: "",
    id: BEFORE_SAFE,
    has: { about: { edges: [{ link: { stance: null }, node: { id: "program/night-ferry" } }] } },
    values: [value("about.stance", "AGAINST", null)],
  },
  {
    what: "a target",
    from: "about: [{ entity: program/night-ferry,",
    to: "about: [{ entity: city/tern-harbor,",
    id: BEFORE_SAFE,
    has: { about: { edges: [{ link: { stance: "AGAINST" }, node: { id: "city/tern-harbor" } }] } },
    values: [value("about", "program/night-ferry", "city/tern-harbor")],
  },
  {
    what: "an outlet that is left out",
    from: / {2}- { id: agency\/radio-marram.*\n|, via: agency\/radio-marram/g,
    to: "",
    id: NEVER,
    has: { citations: { nodes: [{ exact: "It was never unsafe.", via: null }] } },
    values: [],
  },
  {
    what: "a speaker",
    from: / {6}speaker: person\/tomas-brandt\n.*\n/,
    to: "      speaker: agency/harbor-authority\n",
    id: NEVER,
    has: { speakers: { nodes: [{ id: "agency/harbor-authority" }] } },
    values: [
      value("capacity", DIRECTOR, null),
      value("speakers", "person/tomas-brandt", "agency/harbor-authority"),
    ],
  },
  {
    what: "a reason for what is inferred",
    from: "because: { by: The director begins the sentence. }",
    to: "because: { by: The director is named before it. }",
    id: NEVER,
    has: {},
    values: [
      value(
        "inference.speakers",
        "The director begins the sentence.",
        "The director is named before it.",
      ),
    ],
  },
  {
    what: "a text that is left out",
    from: "    text: It was never unsafe.\n",
    to: "",
    id: NEVER,
    has: { text: null },
    // The passage goes on having them between quotation marks.
    values: [
      value("quotedParts", null, "It was never unsafe."),
      value("text", "It was never unsafe.", null),
    ],
    words: { found: "It was never unsafe" },
  },
];

test.each(corrections)("$what", async (correction) => {
  const { from, to, id, has, values, kind = "CHANGED", words = {} } = correction;
  const { at, edit, verify } = bundleFolder();
  await verify(FIRST);
  await loadFiles(database, [at(FIRST)]);
  if (words.lost) expect(await found(words.lost)).toContain(id);
  edit(FIRST, from, to);
  const author = { by: "ana", reason: "a correction" };
  const [result] = await loadFiles(database, [at(FIRST)], { missing: "retract", ...author });
  expect(result?.change).toMatch(/^change\//);
  const { data, errors, runs } = await ask(QUERY, { id });
  expect(errors).toBeUndefined();
  expect(data.node).toMatchObject(has);
  expect(data.node.revisions.nodes).toEqual([
    {
      kind,
      change: { by: "ana", reason: "a correction" },
      source: { id: "article/ledger-2021-03-night-ferry" },
      values,
    },
  ]);
  expect(runs).toHaveLength(1);
  if (words.found) expect(await found(words.found)).toContain(id);
  if (words.lost) expect(await found(words.lost)).not.toContain(id);
});
