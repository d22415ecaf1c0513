import { beforeEach, expect, test } from "vitest";
import { writingTo } from "../../../src/changes/apply-facts.ts";
import type { Author } from "../../../src/changes/change.ts";
import type { Facts } from "../../../src/changes/facts.ts";
import { loadBundles } from "../../../src/loading/load-bundles.ts";
import { type BundleFile, bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, liveGraph, openScratch } from "../../support/scratch.ts";

// Whoever corrects one item of an article says only what that item says: the rest is as it was.

const database = openScratch();
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

const NAME = "night-ferry.yaml";
const NEVER = "statement/brandt-never-unsafe";
const AUTHOR: Author = { door: "load", by: "ana", reason: "a correction" };

/** The part of an article's facts that is about one thing: itself, its links, and their passages. */
function partAbout(id: string, { content }: BundleFile): Facts {
  if (!content) throw new Error("The bundle has mistakes.");
  const { facts } = content;
  const links = facts.links.filter(({ from }) => from === id);
  const subjects = new Set([id, ...links.map((link) => link.id)]);
  return {
    ...facts,
    isComplete: false,
    things: facts.things.filter((thing) => thing.id === id),
    names: facts.names.filter(({ entity }) => entity === id),
    links,
    passages: facts.passages.filter(({ subject }) => subjects.has(subject.split("#")[0] ?? "")),
  };
}

test("a part of an article changes what it is about, and takes nothing else back", async () => {
  const { edit, read, verify } = bundleFolder();
  await verify(NAME);
  const bundle = () => bundleFromText(NAME, read(NAME));
  await loadBundles(database, [bundle()]);
  edit(NAME, "gist: The pier was safe all along.", "gist: The pier was never unsafe.");
  edit(NAME, "    text: It was never unsafe.\n", "");
  const plan = await writingTo(database)(partAbout(NEVER, bundle()), "refuse", AUTHOR);
  expect(plan.refusals).toEqual([]);
  expect(plan.writes.revisions.map(({ fact }) => fact)).toEqual([NEVER]);
  const after = await liveGraph(database);
  // It is all that the whole article has to say.
  const [whole] = await loadBundles(database, [bundle()]);
  expect(whole).toMatchObject({ mistakes: [], change: null });
  expect(await liveGraph(database)).toEqual(after);
  // The same facts as a whole article would take back all others.
  const complete = { ...partAbout(NEVER, bundle()), isComplete: true };
  const { refusals } = await writingTo(database)(complete, "refuse", AUTHOR);
  expect(refusals).toContainEqual(expect.objectContaining({ is: "gone" }));
});
