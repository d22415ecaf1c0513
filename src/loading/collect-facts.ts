import type { Facts, Part, PassageFact, Path } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { foldSpaces } from "../model/texts.ts";
import { isEntityKind, propertiesOf, type ThingKind, thingKinds } from "../model/things.ts";
import { quotationsIn, quotedPartsIn } from "../texts/quotations.ts";
import { spacedWords } from "../texts/words.ts";
import {
  type Bundle,
  type BundleArticle,
  type BundleCited,
  type BundleEntity,
  type BundleItem,
  type BundleSpeaker,
  type BundleStatement,
  SECTION_KINDS,
} from "./bundle.ts";
import { Item, type Loose, present } from "./item.ts";

/** Everything that a bundle says, as flat lists, in the order of the file. */
export function collectFacts(bundle: Bundle): Facts {
  const { article } = bundle;
  const { sha256: textHash, verifiedOn: on } = article.text;
  const facts: Facts = {
    article: article.id,
    isComplete: true,
    // Whatever a bundle says of that is its author's claim.
    ...(on && textHash && { verification: { state: "CLAIMED", on, textHash } }),
    ...{ things: [], names: [], links: [], passages: [] },
  };
  addThing(facts, "article", article, ["article"]);
  for (const kind of SECTION_KINDS) {
    const section = thingKinds[kind].plural;
    bundle[section]?.forEach((thing, index) => {
      addThing(facts, kind, thing, [section, index]);
    });
  }
  addQuotedParts(facts);
  markEditorialNames(facts);
  return facts;
}

/** Names that no passage has, in whole words. */
function markEditorialNames({ names, passages }: Facts): void {
  const words = passages.map(({ exact }) => spacedWords(exact)).join("|");
  for (const name of names) name.isEditorial = !words.includes(spacedWords(name.text));
}

/**
 * The words of a statement that a passage quotes among others: they stand between quotation marks in it, which
 * what stands around it may open and close.
 */
function addQuotedParts(facts: Facts): void {
  const bySubject = groupBy(facts.passages, ({ subject }) => subject);
  for (const thing of facts.things) {
    if (thing.kind !== "statement") continue;
    const reported = (bySubject.get(thing.id) ?? []).filter(
      ({ mode }) => mode === "MIXED" || mode === "INDIRECT",
    );
    const quotedParts = [...new Set(reported.flatMap(quotedPartsOf))];
    if (quotedParts.length > 0) thing.stated = { ...thing.stated, quotedParts };
  }
}

function quotedPartsOf({ prefix = "", exact, suffix = "" }: PassageFact): string[] {
  const start = [...prefix].length;
  const points = [...prefix, ...exact, ...suffix];
  const span = { start, end: start + [...exact].length };
  const parts = quotedPartsIn(points, quotationsIn(points.join("")), span);
  return parts.filter(({ isDoubtful }) => !isDoubtful).map(({ text }) => foldSpaces(text));
}

function addThing(facts: Facts, kind: ThingKind, thing: BundleItem, path: Path): void {
  if (isEntityKind(kind)) addEntity(facts, kind, thing as BundleEntity, path);
  else if (kind === "statement") addStatement(facts, thing as BundleStatement, path);
  else addArticle(facts, thing as BundleArticle, path);
}

function addEntity(facts: Facts, kind: ThingKind, entity: BundleEntity, path: Path): void {
  const { id, name, names, summary, sameAs, distinctFrom, replaces, differs } = entity;
  const lists = { sameAs, distinctFrom };
  const own = { name, summary: summary?.value, ...ownProperties(kind, entity), ...lists };
  const item = addItem(facts, kind, entity, path, own);
  const part = { item: id, entity: id, replaces: new Set(replaces), differs: new Set(differs) };
  facts.names.push({ ...part, text: name, kind: "PREFERRED", path: [...path, "name"] });
  names?.forEach(({ language, ...other }, index) => {
    const at = { path: [...path, "names", index], ...(language && { language }) };
    facts.names.push({ ...part, ...other, ...at });
  });
  if (summary) item.passages("summary", summary.cite);
  item.passagesOfProperties(kind, entity);
  item.statedLinks(kind, entity);
}

function addStatement(facts: Facts, statement: BundleStatement, path: Path): void {
  const { by, partOf, cite } = statement;
  const stated = ownProperties("statement", statement);
  const item = addItem(facts, "statement", statement, path, stated);
  item.ownPassages(cite, stated);
  item.passagesOfProperties("statement", statement);
  // A statement's passages back its attribution too: it is words of theirs.
  const attribution = statement.attribution as BundleCited | undefined;
  if (attribution?.cite) item.ownPassages(attribution.cite, stated, ["attribution"]);
  for (const [{ speaker, as, cite }, at] of speakersOf(by)) {
    const saidBy = { kind: "said-by", other: speaker, isForward: true, field: "by" } as const;
    item.link({ ...saidBy, path: [...path, "by", ...at], as, cite });
  }
  item.statedLinks("statement", statement);
  if (partOf) {
    const link = { kind: "part-of-statement", other: partOf, isForward: true } as const;
    item.link({ ...link, field: "partOf", path: [...path, "partOf"] });
  }
}

/** Each speaker, and where in `by` they are named. */
function speakersOf(by: BundleStatement["by"]): [speaker: BundleSpeaker, at: Path][] {
  if (!Array.isArray(by)) return by ? [[by, []]] : [];
  return by.map((speaker, index) => [speaker, [index]]);
}

function addArticle(facts: Facts, article: BundleArticle, path: Path): void {
  const { file, sha256 } = article.text;
  const stated = { ...ownProperties("article", article), textFile: file, textSha256: sha256 };
  const item = addItem(facts, "article", article, path, stated);
  item.passagesOfProperties("article", article);
  item.statedLinks("article", article);
}

function addItem(
  facts: Facts,
  kind: ThingKind,
  { id, replaces, differs, because = {}, unusual }: BundleItem,
  path: Path,
  stated: Loose,
): Item {
  const part: Omit<Part, "path"> = {
    ...{ item: id, replaces: new Set(replaces), differs: new Set(differs) },
    ...(unusual && { isUnusual: true }),
  };
  facts.things.push({ ...part, id, kind, path, stated: present(stated), because });
  return new Item(facts, path, part);
}

/** The properties that are stated in fields of the same name. */
function ownProperties(kind: ThingKind, thing: BundleItem): Record<string, string | undefined> {
  const own = propertiesOf(kind).filter(([, property]) => !property.statedIn);
  return Object.fromEntries(
    own.map(([name, { unlessStated }]) => [name, statedText(thing[name]) ?? unlessStated]),
  );
}

/** A property's text, with or without its own passages. */
function statedText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return (value as BundleCited | undefined)?.value;
}
