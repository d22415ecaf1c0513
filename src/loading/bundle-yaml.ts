import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import type { Path } from "../changes/facts.ts";
import { isLinkNumber } from "../model/links.ts";
import type { Mistake } from "./mistake.ts";

/** A bundle's YAML: the plain data, and the position of each part. */
export interface BundleYaml {
  data: unknown;
  source: string;
  document: Document.Parsed;
  /**
   * The line and column, from 1, of the part itself, or of the nearest enclosing part that exists.
   */
  locate(path: Path): { line: number; column: number };
  /** The part's node, with aliases resolved, or null when there is no such part. */
  nodeAt(path: Path): Node | null;
}

/** Aliases to lists of aliases can expand without bounds; no article has this many values. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 50;
const MAX_ALIASES = 1_000;
/** One missing bracket may cause hundreds of errors. */
const MAX_SYNTAX_ERRORS = 10;
const SEVERAL =
  "The file holds several documents, with --- between them: an article's facts are one, so give each a file.";
const TOO_DEEP = "The file is nested too deeply, or an alias (*name) stands inside its own anchor.";

/**
 * Parses the YAML of a bundle. All scalars are read as text, so that `since: 2009` and `region: NO`
 * are what they look like; only offsets and amounts become numbers. Text is normalized to NFC.
 * @returns the mistakes when it is not well-formed YAML of a reasonable size
 */
export function parseBundleYaml(file: string, source: string): BundleYaml | Mistake[] {
  const counter = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const whole = (message: string): Mistake[] => [{ file, line: 1, column: 1, path: "", message }];
  try {
    const document = parseDocument(source, {
      schema: "failsafe",
      lineCounter: counter,
      prettyErrors: false,
      stringKeys: true,
    });
    // The parser reports its own stack overflow as a syntax error.
    if (document.errors.some(({ message }) => message.includes("call stack")))
      return whole(TOO_DEEP);
    if (document.errors.some(({ code }) => code === "MULTIPLE_DOCS")) return whole(SEVERAL);
    if (document.errors.length > 0) {
      return document.errors.slice(0, MAX_SYNTAX_ERRORS).map((error) => ({
        file,
        ...at(error.pos[0]),
        path: "",
        message: `is not well-formed YAML: ${error.message}`,
      }));
    }
    if (document.contents === null) return whole("The file is empty.");
    const data = plainCopy(document.toJS({ maxAliasCount: MAX_ALIASES }), null, 0, {
      remaining: MAX_VALUES,
    });
    const targets = aliasTargets(document);
    const locate = (path: Path) => at(walk(document, targets, path).offset);
    const nodeAt = (path: Path) => walk(document, targets, path).node;
    return { data, source, document, locate, nodeAt };
  } catch (error) {
    if (error instanceof TooLarge) return whole(error.message);
    if (error instanceof ReferenceError) {
      const name = /^Unresolved alias.*: (.+)$/.exec(error.message)?.[1];
      if (name === undefined) return whole("The file's aliases (*name) repeat too much.");
      const message = `*${name} has no anchor &${name} before it`;
      return [{ file, ...at(Math.max(0, source.indexOf(`*${name}`))), path: "", message }];
    }
    if (error instanceof RangeError) return whole(TOO_DEEP);
    throw error;
  }
}

class TooLarge extends Error {}

function plainCopy(
  value: unknown,
  key: string | null,
  depth: number,
  budget: { remaining: number },
): unknown {
  budget.remaining -= 1;
  if (budget.remaining < 0) throw new TooLarge(`The file says more than ${MAX_VALUES} things.`);
  if (depth > MAX_DEPTH) throw new TooLarge(TOO_DEEP);
  if (typeof value === "string") return scalar(value, key);
  if (Array.isArray(value)) return value.map((item) => plainCopy(item, null, depth + 1, budget));
  if (value === null || typeof value !== "object") return value;
  // fromEntries defines properties, so a key named __proto__ is an ordinary key.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, plainCopy(item, name, depth + 1, budget)]),
  );
}

function scalar(text: string, key: string | null): string | number {
  if ((key === "start" || key === "end") && /^\d{1,9}$/.test(text)) return Number(text);
  if (key !== null && isLinkNumber(key) && /^-?\d{1,15}(\.\d{1,4})?$/.test(text))
    return Number(text);
  return text.normalize("NFC");
}

interface Place {
  node: Node | null;
  /** The offset of the part, or of the last part on the way to it. */
  offset: number;
}

type AliasTargets = ReadonlyMap<Alias, Node>;

/**
 * What each alias stands for: the last node before it with its anchor. The library's own `resolve` goes through
 * the whole file for each of them.
 */
function aliasTargets(document: Document.Parsed): AliasTargets {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchored.get(node.source);
        if (target) targets.set(node, target);
      } else if ((isCollection(node) || isScalar(node)) && node.anchor) {
        anchored.set(node.anchor, node);
      }
    },
  });
  return targets;
}

function walk(document: Document.Parsed, targets: AliasTargets, path: Path): Place {
  const resolved = (node: Node | null) => (isAlias(node) ? (targets.get(node) ?? null) : node);
  let node = resolved(document.contents);
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (!next) return { node: null, offset };
    node = resolved(next.value);
    offset = next.key?.range?.[0] ?? node?.range?.[0] ?? offset;
  }
  return { node, offset };
}

function child(
  node: Node | null,
  step: string | number,
): { key: Node | null; value: Node | null } | null {
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? null : { key: null, value: item as Node };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
  return pair ? (pair as Pair<Node, Node | null>) : null;
}
