import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import type { Path } from "../../src/changes/facts.ts";
import { pathText, quoted } from "../../src/loading/mistake.ts";
import { type ArticleText, articleText, occurrences } from "../../src/loading/passages.ts";
import {
  type Change,
  changed,
  citationsOf,
  type Data,
  propertiesOf,
  textOf,
} from "./corruptions/bundle-data.ts";
import { ofForms } from "./corruptions/forms.ts";
import { judgment, ruleOf } from "./corruptions/judge.ts";
import { type Kind, spread } from "./corruptions/kind.ts";
import { ofLinks } from "./corruptions/links.ts";
import { ofPassages } from "./corruptions/passages.ts";
import { ofQuotations } from "./corruptions/quotations.ts";
import { ofWords } from "./corruptions/words.ts";
import { SEED } from "./paths.ts";
import { STORIES, STORY_TEXTS } from "./stories.ts";

// Bundles that say what their articles do not say, made of the right ones, to see which of them `check` refuses.

/** A right bundle, read once. */
export interface Sound {
  data: Data;
  /** Null where the article's text is not at hand. */
  article: ArticleText | null;
}

/** The built-in bundle; its article's text is no part of the project. */
export function builtIn(text?: string): Sound {
  return soundBundle(SEED, text);
}

export function stories(): Sound[] {
  return STORIES.map((file) => soundBundle(file, `${STORY_TEXTS}/${basename(file, ".yaml")}.txt`));
}

function soundBundle(file: string, text?: string): Sound {
  // As bundles are read: all scalars are text.
  const data: Data = parse(readFileSync(file, "utf8"), { schema: "failsafe", maxAliasCount: -1 });
  return { data, article: text === undefined ? null : articleText(readFileSync(text, "utf8")) };
}

/** One corruption, and what became of it. */
export interface Judged {
  kind: string;
  /** What was changed: where, and to what. */
  what: string;
  outcome: "refused" | "warned of" | "passes";
  /** The rules that spoke, each once. */
  rules: string[];
}

const KINDS: readonly Kind[] = [...ofPassages, ...ofQuotations, ...ofWords, ...ofLinks, ...ofForms];

/** Corrupts a bundle in every way, each in some places that are spread over it. */
export function corruptions({ data, article }: Sound, most: number): Judged[] {
  const bare = article ? unlocated(data, article) : data;
  return KINDS.flatMap(({ name, isForgery, ways }) =>
    spread(ways(propertiesOf(data)), most).map((changes): Judged => {
      const corrupt = changed(isForgery ? data : bare, changes) ?? "";
      const { mistakes, warnings } = judgment(corrupt, article, !isForgery);
      const rules = [...new Set((mistakes.length > 0 ? mistakes : warnings).map(ruleOf))].sort();
      const told = warnings.length > 0 ? "warned of" : "passes";
      const outcome = mistakes.length > 0 ? "refused" : told;
      return {
        kind: name,
        what: changes.map((each) => changeText(data, each)).join("; "),
        outcome,
        rules,
      };
    }),
  );
}

/** A bundle before `check --write`, which takes half as long to read; a prefix that is needed stays. */
function unlocated(data: Data, article: ArticleText): Data {
  const once = citationsOf(data).filter(
    ({ at }) => occurrences(article, { exact: textOf(at.exact) }).length === 1,
  );
  const changes = once.flatMap(({ path }) =>
    ["prefix", "suffix", "start", "end"].map((name) => ({ path: [...path, name], to: undefined })),
  );
  return changed(data, changes) ?? data;
}

function changeText(data: Data, { path, to }: Change): string {
  const [section, index] = path;
  const item = propertiesOf(partAt(data, path.slice(0, section === "article" ? 1 : 2)));
  const id = index === undefined ? "" : ` (${textOf(item.id)})`;
  return `${pathText(path)}${id} ${to === undefined ? "taken out" : `is ${quoted(to)}`}`;
}

function partAt(data: Data, path: Path): Data | undefined {
  return path.reduce<Data | undefined>((part, step) => {
    if (typeof part !== "object") return undefined;
    return Array.isArray(part) ? part[Number(step)] : propertiesOf(part)[step];
  }, data);
}

/** What became of the corruptions of one kind. */
export interface Tally {
  kind: string;
  made: number;
  /** `2 refused, 1 passes`: without what never came to be. */
  outcomes: string;
  /** The rules that refused them or warned of them. */
  rules: string[];
}

export function tallies(judged: readonly Judged[]): Tally[] {
  return KINDS.map(({ name }) => {
    const own = judged.filter(({ kind }) => kind === name);
    const counts = (["refused", "warned of", "passes"] as const).flatMap((outcome) => {
      const count = own.filter((each) => each.outcome === outcome).length;
      const verb = outcome === "passes" && count > 1 ? "pass" : outcome;
      return count === 0 ? [] : [`${count} ${verb}`];
    });
    const rules = [...new Set(own.flatMap((each) => each.rules))].sort();
    return { kind: name, made: own.length, outcomes: counts.join(", ") || "none", rules };
  });
}
