import { linkKindOf } from "../model/links.ts";
import { kindOf } from "../model/things.ts";
import type { Bundle } from "./bundle.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { Finding, Path } from "./mistake.ts";
import { fold } from "./passages.ts";

/** What is wrong with statements that are well formed. */
export function checkStatements(
  { statements = [] }: Bundle,
  facts: Facts,
  incomplete: ReadonlySet<string>,
): Finding[] {
  const defined = new Set([...facts.things.map(({ id }) => id), ...incomplete]);
  return statements.flatMap((statement, index) => {
    const path = ["statements", index];
    const isWhole = !incomplete.has(statement.id);
    return [
      ...(isWhole ? textFindings(statement, facts, path) : []),
      ...officeFindings(statement, path),
      ...partFindings(statement, defined, path),
    ];
  });
}

type Statement = NonNullable<Bundle["statements"]>[number];

/** A verbatim text is one passage of the article, in quotation marks there. */
function textFindings({ id, text }: Statement, { passages }: Facts, path: Path): Finding[] {
  const own = passages.filter(({ subject }) => subject === id);
  const same = own.filter(({ exact }) => text !== undefined && fold(exact) === fold(text));
  const direct = same.filter(({ mode }) => mode === "DIRECT");
  if (text === undefined || direct.length === 1) return [];
  const at = [...path, "text"];
  if (direct.length > 1) {
    return [{ path: at, message: `is the same as ${direct.length} passages: cite one of them` }];
  }
  if (same[0]) {
    return [{ path: at, message: `is the same as a passage that says mode: ${same[0].mode}` }];
  }
  const message = "is not one of the statement's passages: cite the words, or leave text out";
  return [{ path: at, message }];
}

function officeFindings({ by }: Statement, path: Path): Finding[] {
  if (!by.as) return [];
  const at = [...path, "by", "as"];
  if (kindOf(by.speaker) !== "person") {
    return [{ path: at, message: `names an office, but ${by.speaker} is no person` }];
  }
  if (linkKindOf(by.as) === "held-office" && !by.as.startsWith(`held-office/${by.speaker}/`)) {
    return [{ path: at, message: `names no office of ${by.speaker}` }];
  }
  return [];
}

function partFindings({ partOf }: Statement, defined: ReadonlySet<string>, path: Path): Finding[] {
  if (!partOf || defined.has(partOf)) return [];
  const message = `is no statement of this article: ${partOf}`;
  return [{ path: [...path, "partOf"], message }];
}

/** An office that a statement may have been made in. */
export interface Office {
  id: string;
  title: string;
}

/**
 * The office that `by.as` means, among those that the speaker is known to have held.
 * @returns the link's id, or a sentence's end for the author
 */
export function officeOf(
  { as = "", to }: LinkFact,
  offices: readonly Office[],
): { id: string } | { message: string } {
  const plain = (title: string) => fold(title).toLowerCase();
  const meant = offices.filter(({ id, title }) => id === as || plain(title) === plain(as));
  const ids = [...new Set(meant.map(({ id }) => id))];
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { id };
  if (id !== undefined)
    return { message: `names ${ids.length} offices: say which, ${ids.join(" or ")}` };
  const known = offices.map(({ title }) => title).join(", ");
  return {
    message: `names no office of ${to} in this bundle or in the graph${known ? ` (there: ${known})` : ""}: ${as}`,
  };
}
